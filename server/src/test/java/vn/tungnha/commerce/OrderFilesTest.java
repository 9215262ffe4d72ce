package vn.tungnha.commerce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tungnha.access.Door;
import vn.tungnha.access.Sessions;
import vn.tungnha.commerce.OrderReport.Refused;
import vn.tungnha.kernel.NastyFiles;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.kernel.Workbook;
import vn.tungnha.testing.TungNhaTest;
import vn.tungnha.testing.Visitor;

/** Files of orders as platforms and spreadsheets write them: what is read, and what is refused with the row and column. */
@TungNhaTest
class OrderFilesTest extends OrdersFixture {
    @LocalServerPort int port;

    @Test
    void badRowsAreNamedAndTheGoodOnesGoIn() {
        OrderReport report = take(nain.hoa, "Báo cáo đơn hàng\n" + HEADINGS + """
                VS-10,31/02/2026,Bí xanh cô Mẩy,Bí,1,1000,Xong
                VS-11,01/10/2026,Bí xanh cô Mẩy,Bí,1,mười nghìn,Xong
                chị Mẩy,01/10/2026,Bí xanh cô Mẩy,Bí,1,1000,Xong
                VS-12,01/10/2026,,Bí,1,1000,Xong
                VS-13,01/10/2026,Bí xanh cô Mẩy,Bí 0912 345 678,1,1000,Xong
                VS-14,01/10/2026,Bí xanh cô Mẩy,Bí,1,1000,Xong
                VS-14,02/10/2026,Bí xanh cô Mẩy,Bí,1,2000,Xong
                VS-15,01/10/2100,Bí xanh cô Mẩy,Bí,1,1000,Xong
                VS-16,01/10/2026,Bí xanh cô Mẩy,Bí,1,1000,Xong
                VS-16,01/10/2026,Bí xanh cô Mẩy,Bí,1,1000,Xong
                """);

        assertThat(report).returns(1, OrderReport::fresh).returns(2_000L, OrderReport::amount).returns(10, OrderReport::rows);
        assertThat(report.refused()).extracting(Refused::line, Refused::column, Refused::problem).containsExactly(
                tuple(3, "Ngày đặt", "ORDER_DAY_INVALID"), tuple(4, "Thành tiền", "ORDER_AMOUNT_INVALID"), tuple(5, "Mã đơn hàng", "ORDER_NUMBER_INVALID"),
                tuple(6, "Gian hàng", "ORDER_SHOP_INVALID"), tuple(7, "Sản phẩm", "ORDER_PRODUCT_INVALID"), tuple(8, "Mã đơn hàng", "ORDER_LINES_DISAGREE"),
                tuple(9, "Mã đơn hàng", "ORDER_LINES_DISAGREE"), tuple(10, "Ngày đặt", "ORDER_DAY_AHEAD"));
        assertThat(orders.imports(nain.commune).getFirst().refused()).isEqualTo(report.refused());
    }

    @Test
    void aFileWhoseHeadingsNobodyKnowsIsAnsweredWithThem() {
        assertThatThrownBy(() -> take(nain.hoa, "Vận đơn,Ngày đặt,Gian hàng,Tiền\n1,1,1,1\n")).hasMessageContaining("ORDER_COLUMNS")
                .hasMessageContaining("number").hasMessageContaining("Vận đơn");
        assertThatThrownBy(() -> orders.importFile(nain.commune, nain.hoa, voso, "x.xlsx", new byte[] {'P', 'K', 3, 4, 5}, false))
                .hasMessageContaining("TABLE_UNREADABLE");
        assertThatThrownBy(() -> orders.importFile(nain.commune, nain.hoa, UUID.randomUUID(), "x", bytes(LAST_MONTH), false)).hasMessageContaining("PLATFORM_UNKNOWN");
        assertThat(orders.imports(nain.commune)).isEmpty();
    }

    @Test
    void numbersWhoseEndTheSpreadsheetCutAreRefusedAndWholeOnesAreTwoOrders() {
        byte[] workbook = NastyFiles.xlsx(book -> NastyFiles.fill(book, "Đơn", List.of(List.of("Mã đơn", "Ngày đặt", "Gian hàng", "Sản phẩm", "Thành tiền"),
                List.of(2_310_310_000_012_000L, "1/10/2026", "Bí xanh cô Mẩy", "Bí", 1_000), List.of("2310310000012345", "1/10/2026", "Bí xanh cô Mẩy", "Bí", 1_000),
                List.of("2310310000012346", "1/10/2026 18:30", "Bí xanh cô Mẩy", "Bí", 1_000))));

        OrderReport report = orders.importFile(nain.commune, nain.hoa, voso, "x.xlsx", workbook, false);

        assertThat(report).returns(2, OrderReport::fresh);
        assertThat(report.refused()).extracting(Refused::line, Refused::column, Refused::problem).containsExactly(tuple(2, "Mã đơn", "TABLE_DIGITS_LOST"));
    }

    @Test
    void aWorkbookWithRealDaysAndTheOrdersTotalIsRead() {
        byte[] workbook = Workbook.write(new Workbook.Sheet("Đơn", List.of("Mã đơn", "Ngày tạo", "Cửa hàng", "Sản phẩm", "SL", "Tổng tiền"),
                List.of(List.of("PM/7", LocalDate.of(2026, 10, 2), "Bí xanh cô Mẩy", "Bí", 2, 410_000), List.of("PM/7", LocalDate.of(2026, 10, 2), "Bí xanh cô Mẩy", "Mật ong", 1, 410_000))));

        OrderReport report = orders.importFile(nain.commune, nain.hoa, voso, "thang-10.xlsx", workbook, false);

        assertThat(report).returns(1, OrderReport::fresh).returns(410_000L, OrderReport::amount);
        assertThat(jdbc.sql("select on_day from commerce.order_made where leaf = :leaf").param("leaf", nain.leaf).query(LocalDate.class).single()).isEqualTo("2026-10-02");
    }

    @Test
    void aFileNameThatIsNoTextKeepsNothingOutAndLeavesNothingByHalves() {
        var hoa = new Visitor(port, Door.CONSOLE);
        hoa.keep(Door.CONSOLE.cookie(), context.getBean(Sessions.class).open(nain.hoa, Door.CONSOLE));
        hoa.get("/api/v1/session");

        var answer = hoa.send(hoa.request("/api/v1/console/places/" + nain.commune + "/orders?platform=" + voso).header("X-File-Name", "th%C3%A1ng%00%2010-" + "%F0%9F%98%80".repeat(120))
                .header("Content-Type", "text/csv").POST(BodyPublishers.ofByteArray(bytes(LAST_MONTH))));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(orders.imports(nain.commune)).singleElement().satisfies(report -> assertThat(report.fileName()).startsWith("tháng 10-😀").hasSize(199));
    }

    @Test
    void whatIsToldOfAFileNobodyUnderstandsIsShortAndWhole() {
        assertThatThrownBy(() -> take(nain.hoa, "Vận đơn," + ("x".repeat(59) + "😀,").repeat(1_000) + "\n1,2\n")).isInstanceOfSatisfying(Refusal.class, refusal ->
                assertThat(refusal.params().toString().length()).isLessThan(5_000));
        assertThat(take(nain.hoa, HEADINGS + "x".repeat(59) + "😀,01/10/2026,Bí xanh cô Mẩy,Bí,1,1000,Xong\n").refused()).singleElement()
                .satisfies(refused -> assertThat(refused.params().get("value")).isEqualTo("x".repeat(59)));
    }
}
