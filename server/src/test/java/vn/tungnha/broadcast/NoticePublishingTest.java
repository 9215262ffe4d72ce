package vn.tungnha.broadcast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.tungnha.kernel.Ids;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.ledger.NewFact;
import vn.tungnha.ledger.Receipt;
import vn.tungnha.ledger.Verification;
import vn.tungnha.testing.TestClock;
import vn.tungnha.testing.TungNhaTest;
import vn.tungnha.testing.Village;

/** hoa publishes a notice that ends by itself. */
@TungNhaTest
class NoticePublishingTest {
    @Autowired ApplicationContext context;

    private final Instant now = TestClock.now();
    private Village naMon;

    @BeforeEach
    void hoaSitsInACommune() { naMon = new Village(context); }

    @Test
    void aNoticeThatIsOverIsNotPublished() {
        LocalDate today = ProvinceDay.of(now);

        assertThat(published(now, today.minusDays(1))).returns("NOTICE_EXPIRED", Receipt::problem)
                .returns(Map.of("until", today.minusDays(1).toString()), Receipt::params);
        assertThat(published(now.minusSeconds(3 * 86_400), today.minusDays(1)).problem()).as("also when it is said to have been published before").isEqualTo("NOTICE_EXPIRED");
        assertThat(published(now, today).outcome()).as("its last day counts").isEqualTo(Receipt.Outcome.ACCEPTED);
        assertThat(published(now, null).outcome()).isEqualTo(Receipt.Outcome.ACCEPTED);
    }

    @Test
    void oneThatHasEndedSinceStaysAsItWasWhenTheLedgerIsReplayed() {
        naMon.tell(now.minusSeconds(3 * 86_400), notice(now.minusSeconds(3 * 86_400), ProvinceDay.of(now).minusDays(1)));

        assertThat(context.getBean(Verification.class).verify(naMon.commune).differences()).isEmpty();
    }

    private Receipt published(Instant at, LocalDate until) { return naMon.tell(now, notice(at, until)).getFirst(); }

    private NewFact notice(Instant at, LocalDate until) {
        UUID id = Ids.next(at);
        return new NewFact(id, naMon.communeLeaf(), "notice.published/1", id, naMon.hoa, null, null, null, at,
                "{\"kind\":\"scam\",\"title\":\"Cảnh giác\",\"text\":\"Không chuyển tiền.\",\"atDoors\":false,\"open\":true"
                        + (until == null ? "" : ",\"until\":\"" + until + "\"") + "}", null);
    }
}
