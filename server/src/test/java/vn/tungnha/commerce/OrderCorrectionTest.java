package vn.tungnha.commerce;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tungnha.catalogue.ServiceNames;
import vn.tungnha.commerce.OrderReport.Fate;
import vn.tungnha.kernel.Ids;
import vn.tungnha.ledger.Receipt;
import vn.tungnha.testing.TestClock;
import vn.tungnha.testing.TungNhaTest;
import vn.tungnha.testing.Village;

/**
 * A correction withdraws the old order and records the new one in one transaction: an order is never counted twice, and
 * never lost in between.
 */
@TungNhaTest
class OrderCorrectionTest {
    private final Instant now = TestClock.now();
    private final LocalDate day = TestClock.today().minusDays(3);
    private final ServiceNames.Named platform = new ServiceNames.Named(UUID.randomUUID(), "voso-" + UUID.randomUUID(),
            "Voso");

    @Autowired ApplicationContext context;
    @Autowired OrderTelling telling;
    @Autowired OrderStore store;
    @Autowired JdbcClient jdbc;

    private Village here;
    private Village elsewhere;
    private SellingAccount may;
    private SellingAccount stranger;

    @BeforeEach
    void twoCommunesWithASellerEach() {
        here = new Village(context);
        elsewhere = new Village(context);
        may = seller(here);
        stranger = seller(elsewhere);
        assertThat(tell(order("A1", 100_000), may)).isEqualTo(Fate.FRESH);
    }

    @Test
    void theOldOrderAndTheNewOneAreRecordedAtTheSameInstant() {
        assertThat(tell(order("A1", 150_000), may)).isEqualTo(Fate.CHANGED);

        assertThat(amount("A1")).isEqualTo(150_000);
        assertThat(jdbc.sql("select count(distinct recorded_at) from ledger.fact where leaf = :leaf and subject = :seller and type in ('fact.withdrawn/1', 'order.made/1')")
                .param("leaf", here.leaf).param("seller", may.subject()).query(Integer.class).single())
                        .as("the first fact and the correction").isEqualTo(2);
    }

    @Test
    void whenTheNewOrderIsRefusedTheOldOneStays() {
        assertThat(tell(order("A1", 150_000), stranger)).as("hoa may record nothing there").isEqualTo(Fate.REFUSED);

        assertThat(amount("A1")).isEqualTo(100_000);
    }

    @Test
    void aRefusedCorrectionKeepsNoOtherOut() {
        tell(order("A2", 20_000), may);

        Map<String, Fate> fates = telling.tell(here.hoa, platform,
                List.of(new OrderTelling.Wanted(order("A1", 1), stranger),
                new OrderTelling.Wanted(order("A2", 30_000), may),
                new OrderTelling.Wanted(order("A3", 40_000), may)));

        assertThat(fates).containsEntry("A1", Fate.REFUSED).containsEntry("A2", Fate.CHANGED)
                .containsEntry("A3", Fate.FRESH);
        assertThat(List.of(amount("A1"), amount("A2"), amount("A3"))).containsExactly(100_000L, 30_000L, 40_000L);
    }

    @Test
    void changedAndChangedBackAndOnceMoreItCountsAsSaidLast() {
        for (long amount : new long[] {150_000, 100_000, 150_000, 100_000}) {
            assertThat(tell(order("A1", amount), may)).isEqualTo(Fate.CHANGED);
            assertThat(amount("A1")).isEqualTo(amount);
        }
    }

    @Test
    void anOrderThatMustNotStandIsOnlyWithdrawn() {
        assertThat(tell(order("A1", 100_000), null)).isEqualTo(Fate.CHANGED);

        assertThat(store.standing(platform.id(), List.of("A1"))).isEmpty();
    }

    private Fate tell(FileOrder order, SellingAccount account) {
        return telling.tell(here.hoa, platform, List.of(new OrderTelling.Wanted(order, account))).get(order.number());
    }

    private long amount(String number) { return store.standing(platform.id(), List.of(number)).get(number).amount(); }

    private FileOrder order(String number, long amount) { return new FileOrder(1, number, day, "Bí xanh", null, amount,
            List.of(), true); }

    private SellingAccount seller(Village village) {
        UUID household = Ids.next(now), account = Ids.next(now);
        assertThat(village.tell(now, village.household(village.lan, household, now, "Hộ"),
                village.fact(village.lan, account, "account.opened/1", household, now,
                "{\"service\":\"" + platform.id() + "\",\"use\":\"sell\"}", "{\"shop\":\"Bí xanh\"}")))
                        .extracting(Receipt::problem).containsOnlyNulls();
        return new SellingAccount(village.leaf, account, household, "Bí xanh", null, true);
    }
}
