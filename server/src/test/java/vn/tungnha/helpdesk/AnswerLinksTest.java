package vn.tungnha.helpdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.testing.TungNhaTest;

/** A partner answers by a link, without an account. */
@TungNhaTest
class AnswerLinksTest extends HelpdeskFixture {
    @Test
    void thePoliceAnswerByALinkOnceForEverybodyAndAreToldWhetherItWorked() {
        UUID police = police("hanh@example.vn");
        raise(clock.instant().minusSeconds(1)); // today also at half past midnight: what waits since yesterday goes to the commune
        assertThat(points.at(here.commune).getFirst().to()).isEqualTo(Escalation.ANSWERER);
        String token = links.make(here.commune, police, new Step(vneid, 2));

        Links.Page page = links.open(token, "::1");
        assertThat(page.people()).isEqualTo(1);
        assertThat(page.models()).extracting(StuckHere.Model::name).containsExactly("Redmi Note 11");
        assertThat(page.toString()).as("no citizen").doesNotContain("Mẩy", "máy tự thoát", may.toString(), household.toString());

        links.answer(token, "Cập nhật VNeID lên bản mới.", "::1");

        assertThat(points.at(here.commune).getFirst().answered()).isEqualTo(1);
        assertThatThrownBy(() -> links.answer(token, "Lần nữa", "::1")).isInstanceOf(Refusal.class).hasMessageContaining("LINK_USED");
        told(here.fact(here.lan, next(), "help.given/1", household, clock.instant(), "{\"learner\":\"" + may + "\",\"service\":\"" + vneid
                + "\",\"seen\":\"prompted\",\"device\":\"own\"}", null));
        assertThat(links.open(token, "::1").given()).satisfies(given -> {
            assertThat(given.text()).isEqualTo("Cập nhật VNeID lên bản mới.");
            assertThat(given.freed()).isEqualTo(1);
        });
    }

    @Test
    void aWrongAnOldAndARelievedLinkOpenNothing() {
        UUID police = police("hanh@example.vn");
        String token = links.make(here.commune, police, new Step(vneid, 2));
        assertThatThrownBy(() -> links.open("nothing", "guess")).hasMessageContaining("LINK_UNKNOWN");
        assertThatThrownBy(() -> { for (int i = 0; i < 40; i++) guess("guesser-" + police); }).hasMessageContaining("ASK_THROTTLED");

        jdbc.sql("update helpdesk.link set expires_at = :past where answerer = :police")
                .param("past", OffsetDateTime.now(clock).minusMinutes(1)).param("police", police).update();
        assertThatThrownBy(() -> links.open(token, "::1")).hasMessageContaining("LINK_EXPIRED");

        String fresh = links.make(here.commune, police, new Step(vneid, 2));
        answerers.end(here.hoa, here.commune, police);
        assertThatThrownBy(() -> links.answer(fresh, "Muộn rồi", "::1")).hasMessageContaining("LINK_EXPIRED");
    }

    private void guess(String address) {
        try {
            links.open("wrong", address);
        } catch (Refusal refused) {
            if (refused.problem() != HelpdeskProblem.LINK_UNKNOWN) throw refused;
        }
    }
}
