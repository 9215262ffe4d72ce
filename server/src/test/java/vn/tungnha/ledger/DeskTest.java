package vn.tungnha.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import vn.tungnha.access.Accounts;
import vn.tungnha.access.Door;
import vn.tungnha.access.Role;
import vn.tungnha.access.Roles;
import vn.tungnha.access.Sessions;
import vn.tungnha.kernel.Ids;
import vn.tungnha.testing.TestClock;
import vn.tungnha.testing.TungNhaTest;
import vn.tungnha.testing.Village;
import vn.tungnha.testing.Visitor;

/** What offices tell through their browser. */
@TungNhaTest
class DeskTest {
    private static final String ROUND = """
            {"name":"Đợt VNeID","done":{"service":"019aab3e-5c00-7000-8000-000000000108"},"audience":"mọi hộ","households":"all","share":100,"from":"2026-11-01","until":"2026-11-30"}""";

    @Autowired ApplicationContext context;
    @Autowired Sessions sessions;
    @Autowired Roles roles;
    @Value("${local.server.port}") int port;

    @Test
    void whatACommuneTellsIsInTheLedgerAndTellingItAgainChangesNothing() {
        var village = new Village(context);
        String told = facts(UUID.randomUUID(), village.leaf, "round.opened/1", ROUND);

        assertThat(tell(village.hoa, told).body()).contains("ACCEPTED");
        assertThat(tell(village.hoa, told).body()).contains("ALREADY");
    }

    @Test
    void aMemberIsNotPermittedWhatAnOfficeIs() {
        var village = new Village(context);

        assertThat(tell(village.lan, facts(UUID.randomUUID(), village.leaf, "round.opened/1", ROUND)).body()).contains("REFUSED").contains("OUT_OF_SCOPE");
    }

    @Test
    void anOfficeTellsNothingOfAnotherProvince() {
        var village = new Village(context);
        var other = new Village(context);

        assertThat(tell(village.tuan, facts(UUID.randomUUID(), other.leaf, "round.opened/1", ROUND)).body()).contains("OUT_OF_SCOPE");
    }

    @Test
    void whatIsNoFactIsMalformed() {
        var village = new Village(context);

        assertThat(tell(village.hoa, "{}").code()).isEqualTo("MALFORMED");
        assertThat(tell(village.hoa, "{\"facts\":[{\"id\":\"" + UUID.randomUUID() + "\"}]}").code()).isEqualTo("MALFORMED");
        assertThat(tell(village.hoa, "{\"facts\":[null]}").code()).isEqualTo("MALFORMED");
        assertThat(tell(village.hoa, "[1").code()).isEqualTo("MALFORMED");
    }

    @Test
    void anOfficeDatesBackAMonthAndNoMore() {
        var village = new Village(context);
        UUID id = UUID.randomUUID(), tooOld = UUID.randomUUID();
        Instant now = TestClock.now();

        Visitor.Answer answer = tell(village.hoa, "{\"facts\":[" + fact(tooOld, village.leaf, "round.opened/1", tooOld, now.minus(Duration.ofDays(32)), ROUND) + ","
                + fact(id, village.leaf, "round.opened/1", id, now.minus(Duration.ofDays(30)), ROUND) + "]}");

        assertThat(answer.json().get("receipts").valueStream().map(each -> each.path("problem").asString("") + each.path("params").path("days").asString("")))
                .containsExactly("DATED_TOO_FAR_BACK31", "");
    }

    @Test
    void whoWasDismissedRecordsNothingAtTheDeskHoweverItIsDated() {
        var village = new Village(context);
        roles.end(village.hoa, Role.COMMUNE_OFFICE, village.commune, TestClock.today().minusDays(2));
        UUID id = UUID.randomUUID();

        assertThat(tell(village.hoa, "{\"facts\":[" + fact(id, village.leaf, "round.opened/1", id, TestClock.now().minus(Duration.ofDays(10)), ROUND) + "]}").body())
                .contains("OUT_OF_SCOPE");
    }

    @Test
    void anOfficerDatesNothingToTheDaysBeforeTheRoleBegan() {
        var village = new Village(context);
        UUID officer = Ids.named("test", "officer", String.valueOf(village.leaf));
        context.getBean(Accounts.class).keep(List.of(new Accounts.Draft(officer, "officer-" + village.leaf, "Cán bộ mới")));
        roles.grant(officer, Role.COMMUNE_OFFICE, village.commune, TestClock.today().minusDays(3), null);
        UUID before = UUID.randomUUID(), since = UUID.randomUUID();

        Visitor.Answer answer = tell(officer, "{\"facts\":[" + fact(before, village.leaf, "round.opened/1", before, TestClock.now().minus(Duration.ofDays(4)), ROUND) + ","
                + fact(since, village.leaf, "round.opened/1", since, TestClock.now().minus(Duration.ofDays(2)), ROUND) + "]}");

        assertThat(answer.json().get("receipts").valueStream().map(each -> each.path("problem").asString(""))).containsExactly("OUT_OF_SCOPE", "");
    }

    @Test
    void factsSentTogetherAreRecordedAllOrNone() {
        var village = new Village(context);
        UUID id = UUID.randomUUID(), withdrawal = UUID.randomUUID();
        Instant now = TestClock.now();
        String both = fact(id, village.leaf, "round.opened/1", id, now, ROUND) + ","
                + fact(withdrawal, village.leaf, "fact.withdrawn/1", id, now, "{\"facts\":[\"" + UUID.randomUUID() + "\"]}");

        assertThat(tell(village.hoa, "{\"together\":true,\"facts\":[" + both + "]}").code()).isEqualTo("PARENT_MISSING");

        assertThat(new Opened(context).facts(village.leaf)).isEmpty();
        String sound = both.replaceAll("\\{\"facts\":\\[\"[^\"]+\"]}", "{\"facts\":[\"" + id + "\"]}");
        assertThat(tell(village.hoa, "{\"together\":true,\"facts\":[" + sound + "]}").status()).isEqualTo(200);
        assertThat(tell(village.hoa, "{\"together\":true,\"facts\":[" + sound + "]}").body()).as("told again").contains("ALREADY").doesNotContain("ACCEPTED");
        assertThat(new Opened(context).facts(village.leaf)).hasSize(2);
    }

    private static String facts(UUID id, int leaf, String type, String body) {
        return "{\"facts\":[" + fact(id, leaf, type, id, TestClock.now().minus(Duration.ofDays(28)), body) + "]}";
    }

    private static String fact(UUID id, int leaf, String type, UUID subject, Instant at, String body) {
        return "{\"id\":\"" + id + "\",\"leaf\":" + leaf + ",\"type\":\"" + type + "\",\"subject\":\"" + subject + "\",\"occurredAt\":\"" + at + "\",\"body\":" + body + "}";
    }

    private Visitor.Answer tell(UUID account, String body) {
        Visitor browser = new Visitor(port, Door.CONSOLE);
        browser.keep(Door.CONSOLE.cookie(), sessions.open(account, Door.CONSOLE));
        browser.keep("XSRF-TOKEN", "f0e1d2c3-0000-4000-8000-000000000000");
        return browser.call("POST", "/api/v1/facts", body);
    }
}
