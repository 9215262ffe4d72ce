package vn.tungnha.commerce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.tungnha.commerce.OrderReport.Refused;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.ledger.Verification;
import vn.tungnha.testing.AtOnce;
import vn.tungnha.testing.TungNhaTest;

/** hoa brings in what the platforms sold for her villages. */
@TungNhaTest
class OrdersTest extends OrdersFixture {
    @Test
    void theCommuneOfficeImportsLastMonthsOrderExportTwiceAndTheSecondTimeNothingChanges() {
        OrderReport first = take(nain.hoa, LAST_MONTH);
        long facts = facts();
        OrderReport second = take(nain.hoa, LAST_MONTH);

        assertThat(first).returns(2, OrderReport::fresh).returns(1, OrderReport::notCounting).returns(0, OrderReport::waiting).returns(700_000L, OrderReport::amount)
                .returns(4, OrderReport::rows).returns(null, OrderReport::same);
        assertThat(first.refused()).isEmpty();
        assertThat(second).returns(0, OrderReport::fresh).returns(2, OrderReport::known).returns(0, OrderReport::changed).returns(first.at(), OrderReport::same);
        assertThat(facts()).isEqualTo(facts);
        assertThat(measure("marketplace.transactions")).isEqualTo(2);
        assertThat(measure("marketplace.value")).isEqualTo(700_000);
        assertThat(orders.imports(nain.commune)).extracting(OrderReport::fresh).containsExactly(0, 2);
        assertThat(context.getBean(Verification.class).verify(nain.village).differences()).isEmpty();
    }

    @Test
    void aDryReadingTellsWhatWouldHappenAndChangesNothing() {
        long facts = facts();

        OrderReport dry = orders.importFile(nain.commune, nain.hoa, voso, "thang-10.csv", bytes(LAST_MONTH), true);

        assertThat(dry.fresh()).isEqualTo(2);
        assertThat(dry.columns()).containsEntry("number", "Mã đơn hàng").containsEntry("amount", "Thành tiền");
        assertThat(dry.orders()).extracting(OrderReport.Order::number).containsExactly("VS-1", "VS-2", "VS-3");
        assertThat(facts()).isEqualTo(facts);
        assertThat(orders.imports(nain.commune)).isEmpty();
    }

    @Test
    void anOrderThatThePlatformChangedIsReplacedACancelledOneTakenBackAndEachMayComeBack() {
        take(nain.hoa, LAST_MONTH);

        OrderReport changed = take(nain.hoa, HEADINGS + "VS-1,01/10/2026,Bí xanh cô Mẩy,Bí xanh thơm,18,324000,Hoàn thành\n"
                + "VS-2,03/10/2026,Bí xanh cô Mẩy,Bí xanh thơm,5,90000,Trả hàng/Hoàn tiền\n");
        assertThat(changed).returns(2, OrderReport::changed).returns(0, OrderReport::fresh);
        assertThat(measure("marketplace.value")).isEqualTo(324_000);

        OrderReport back = take(nain.hoa, LAST_MONTH);
        assertThat(back).returns(1, OrderReport::changed).returns(1, OrderReport::fresh);
        assertThat(measure("marketplace.transactions")).isEqualTo(2);
        assertThat(measure("marketplace.value")).isEqualTo(700_000);
        assertThat(take(nain.hoa, LAST_MONTH).known()).isEqualTo(2);
        assertThat(context.getBean(Verification.class).verify(nain.village).differences()).isEmpty();
    }

    /** One product in two variants, or twice in one basket: all lines are sold, and all are in the preview. */
    @Test
    void linesOfOneProductInOneOrderAreAddedUp() {
        String file = HEADINGS + """
                VS-71,01/10/2026,Bí xanh cô Mẩy,Mật ong,1,120000,Xong
                VS-71,01/10/2026,Bí xanh cô Mẩy,Mật ong,1,120000,Xong
                VS-71,01/10/2026,BÍ XANH CÔ MẨY,Mật ong,2,230000,Xong
                VS-71,01/10/2026,Bí xanh cô Mẩy,Bí,1,18000,Xong
                """;

        OrderReport dry = orders.importFile(nain.commune, nain.hoa, voso, "x.csv", bytes(file), true);
        OrderReport report = take(nain.hoa, file);

        assertThat(List.of(dry, report)).allSatisfy(each -> assertThat(each).returns(1, OrderReport::fresh).returns(488_000L, OrderReport::amount));
        assertThat(dry.orders()).singleElement().returns(488_000L, OrderReport.Order::amount);
        assertThat(report.refused()).isEmpty();
        assertThat(jdbc.sql("select products from commerce.order_made where leaf = :leaf").param("leaf", nain.leaf).query(String.class).single())
                .contains("\"quantity\":4").contains("\"quantity\":1");
        assertThat(take(nain.hoa, file)).returns(1, OrderReport::known).returns(0, OrderReport::changed);
    }

    /** 18:30 in UTC is half past one of the next day in the province. */
    @Test
    void anOrderCountsOnTheProvincesDay() {
        take(nain.hoa, HEADINGS + "VS-81,2023-10-31T18:30:00Z,Bí xanh cô Mẩy,Bí,1,1000,Xong\n");

        assertThat(jdbc.sql("select on_day from commerce.order_made where leaf = :leaf").param("leaf", nain.leaf).query(LocalDate.class).single()).isEqualTo("2023-11-01");
    }

    @Test
    void whatBrokeOffBetweenTheLedgerAndTheReportIsMendedByTheSameFile() {
        String file = LAST_MONTH + "VS-9,09/10/2026,Nông sản Bản Vàng,Bí,1,50000,Xong\n";
        assertThatThrownBy(() -> orders.importFile(nain.commune, nain.hoa, voso, null, bytes(file), false)).isInstanceOf(RuntimeException.class);
        assertThat(measure("marketplace.transactions")).as("the facts are in").isEqualTo(2);
        assertThat(shops.at(nain.commune)).isEmpty();

        OrderReport again = take(nain.hoa, file);

        assertThat(again).returns(2, OrderReport::known).returns(1, OrderReport::waiting).returns(0, OrderReport::fresh);
        assertThat(measure("marketplace.transactions")).isEqualTo(2);
        assertThat(shops.at(nain.commune)).hasSize(1);
    }

    @Test
    void whatHoaBroughtInTuanCannotTakeBackAndIsTold() {
        take(nain.hoa, LAST_MONTH);

        OrderReport report = orders.importFile(nain.province, nain.tuan, voso, "x.csv",
                bytes(HEADINGS + "VS-1,01/10/2026,Bí xanh cô Mẩy,Bí xanh thơm,18,324000,Xong\n"), false);

        assertThat(report.refused()).extracting(Refused::problem).containsExactly("ORDER_OF_ANOTHER_OFFICE");
        assertThat(measure("marketplace.value")).isEqualTo(700_000);
    }

    @Test
    void manyWithExportsOfOnePlatformAtOnceCountEachOrderOnceAndWhoComesBetweenIsToldToWait() throws InterruptedException {
        var turn = new AtomicInteger();
        List<String> answers = AtOnce.ask(() -> {
            List<String> waiting = IntStream.range(0, 40).mapToObj(i -> "W-" + i + ",01/10/2026,Ai đó " + i + ",Bí,1,1000,Xong").collect(Collectors.toList());
            if (turn.incrementAndGet() % 2 == 0) Collections.reverse(waiting);
            try {
                take(nain.hoa, HEADINGS + "VS-1,01/10/2026,Bí xanh cô Mẩy,Bí,1," + 1_000 * turn.get() + ",Xong\n" + String.join("\n", waiting));
                return "taken";
            } catch (Refusal refusal) {
                return refusal.problem().name();
            }
        });

        assertThat(answers).contains("taken").containsOnly("taken", "ORDERS_BEING_TAKEN");
        assertThat(measure("marketplace.transactions")).isEqualTo(1);
        assertThat(shops.at(nain.commune)).hasSize(40);
    }

    private long facts() { return jdbc.sql("select count(*) from ledger.fact where leaf = :leaf").param("leaf", nain.leaf).query(Long.class).single(); }
}
