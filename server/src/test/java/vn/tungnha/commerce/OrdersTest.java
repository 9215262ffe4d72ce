package vn.tungnha.commerce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tungnha.access.Accounts;
import vn.tungnha.access.Door;
import vn.tungnha.access.Role;
import vn.tungnha.access.Roles;
import vn.tungnha.access.Sessions;
import vn.tungnha.commerce.OrderReport.Refused;
import vn.tungnha.commerce.WaitingShops.Choice;
import vn.tungnha.commerce.WaitingShops.WaitingShop;
import vn.tungnha.kernel.Ids;
import vn.tungnha.kernel.NastyFiles;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.kernel.Workbook;
import vn.tungnha.ledger.Ledger;
import vn.tungnha.ledger.NewFact;
import vn.tungnha.ledger.Receipt;
import vn.tungnha.ledger.Verification;
import vn.tungnha.place.Places;
import vn.tungnha.testing.AtOnce;
import vn.tungnha.testing.TestClock;
import vn.tungnha.testing.TungNhaTest;
import vn.tungnha.testing.Village;
import vn.tungnha.testing.Visitor;

/** hoa brings in what the platforms sold for her villages. */
@TungNhaTest
class OrdersTest {
    private final Instant NOW = TestClock.now().truncatedTo(ChronoUnit.MILLIS).minusSeconds(60);
    private static final String HEADINGS = "Mã đơn hàng,Ngày đặt,Gian hàng,Sản phẩm,Số lượng,Thành tiền,Trạng thái\n";
    private static final String LAST_MONTH = HEADINGS + """
            VS-1,01/10/2026,Bí xanh cô Mẩy,Bí xanh thơm,20,"360.000 đ",Hoàn thành
            VS-2,03/10/2026 14:05,BÍ XANH CÔ MẨY,Bí xanh thơm,5,90000,Đã giao
            VS-2,03/10/2026 14:05,BÍ XANH CÔ MẨY,Mật ong,1,"250,000",Đã giao
            VS-3,2026-10-05,Bí xanh cô Mẩy,Bí xanh thơm,1,18.000,Đã hủy
            """;

    @Autowired ApplicationContext context;
    @Autowired Orders orders;
    @Autowired WaitingShops shops;
    @Autowired Ledger ledger;
    @Autowired Places places;
    @Autowired JdbcClient jdbc;
    @LocalServerPort int port;
    private Village nain;
    private UUID voso;
    private UUID may;
    private UUID account;

    @BeforeEach
    void maySellsOnVoso() {
        nain = new Village(context);
        voso = Ids.next(NOW);
        may = Ids.next(NOW);
        int province = places.get(nain.province, ProvinceDay.of(NOW)).ownLeaf();
        accept(ledger.tell(List.of(new NewFact(voso, province, "service.added/1", voso, nain.tuan, null, null, null, NOW,
                "{\"code\":\"voso\",\"name\":\"voso.vn\",\"category\":\"x\",\"pillar\":\"economy\",\"audience\":\"citizen\",\"owner\":\"x\",\"status\":\"live\"}", null)), NOW));
        account = Ids.next(NOW);
        accept(nain.tell(NOW, nain.household(nain.lan, may, NOW, "Nông Thị Mẩy"), opened(account, may, "Bí xanh cô Mẩy")));
    }

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

    @Test
    void numbersWhoseEndTheSpreadsheetCutAreRefusedAndWholeOnesAreTwoOrders() {
        byte[] workbook = NastyFiles.xlsx(book -> NastyFiles.fill(book, "Đơn", List.of(List.of("Mã đơn", "Ngày đặt", "Gian hàng", "Sản phẩm", "Thành tiền"),
                List.of(2_310_310_000_012_000L, "1/10/2026", "Bí xanh cô Mẩy", "Bí", 1_000), List.of("2310310000012345", "1/10/2026", "Bí xanh cô Mẩy", "Bí", 1_000),
                List.of("2310310000012346", "1/10/2026 18:30", "Bí xanh cô Mẩy", "Bí", 1_000))));

        OrderReport report = orders.importFile(nain.commune, nain.hoa, voso, "x.xlsx", workbook, false);

        assertThat(report).returns(2, OrderReport::fresh);
        assertThat(report.refused()).extracting(Refused::line, Refused::column, Refused::problem).containsExactly(tuple(2, "Mã đơn", "TABLE_DIGITS_LOST"));
    }

    /** 18:30 in UTC is half past one of the next day in the province. */
    @Test
    void anOrderCountsOnTheProvincesDay() {
        take(nain.hoa, HEADINGS + "VS-81,2023-10-31T18:30:00Z,Bí xanh cô Mẩy,Bí,1,1000,Xong\n");

        assertThat(jdbc.sql("select on_day from commerce.order_made where leaf = :leaf").param("leaf", nain.leaf).query(LocalDate.class).single()).isEqualTo("2023-11-01");
    }

    @Test
    void aShopThatDiffersInItsMarksIsAnotherShopUntilHoaSaysWhoseItIs() {
        UUID huong = Ids.next(NOW);
        accept(nain.tell(NOW, nain.household(nain.lan, huong, NOW, "Lan Hương"), opened(Ids.next(NOW), huong, "Lan Hương")));

        OrderReport report = take(nain.hoa, HEADINGS + """
                VS-91,01/10/2026,LAN  HƯƠNG,Bí,1,1000,Xong
                VS-92,01/10/2026,Lan Hường,Bí,1,1000,Xong
                VS-93,01/10/2026,Lân Hưởng,Bí,1,1000,Xong
                VS-94,01/10/2026,lan huong,Bí,1,1000,Xong
                """);

        assertThat(report).returns(1, OrderReport::fresh).returns(3, OrderReport::waiting);
        assertThat(shops.at(nain.commune)).extracting(WaitingShop::name).containsExactlyInAnyOrder("Lan Hường", "Lân Hưởng", "lan huong");
        UUID account = jdbc.sql("select account from commerce.order_made where leaf = :leaf").param("leaf", nain.leaf).query(UUID.class).single();
        UUID shop = shops.at(nain.commune).stream().filter(each -> each.name().equals("Lan Hường")).findFirst().orElseThrow().shop();
        assertThat(shops.choose(nain.commune, nain.hoa, new Choice(voso, shop, account)).told()).as("the choice is about one shop").isEqualTo(1);
        assertThat(shops.at(nain.commune)).filteredOn(each -> each.account() == null).hasSize(2);
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
    void aShopNobodyKnowsWaitsUntilHoaSaysWhoseItIsAndThatIsRemembered() {
        String file = HEADINGS + "VS-21,01/10/2026,Nông sản sạch Nà Mòn,Bí,1,50000,Xong\nVS-22,02/10/2026,NÔNG SẢN SẠCH NÀ MÒN,Bí,2,100000,Xong\n";
        assertThat(take(nain.hoa, file)).returns(2, OrderReport::waiting).returns(0, OrderReport::fresh);
        assertThat(take(nain.hoa, file).waiting()).isEqualTo(2);
        WaitingShop waiting = shops.at(nain.commune).getFirst();
        assertThat(waiting).returns(2, WaitingShop::orders).returns(150_000L, WaitingShop::amount);

        assertThatThrownBy(() -> shops.choose(nain.commune, nain.hoa, new Choice(voso, waiting.shop(), UUID.randomUUID()))).hasMessageContaining("NOT_AN_ACCOUNT");
        assertThat(shops.choose(nain.commune, nain.hoa, new Choice(voso, waiting.shop(), account)).told()).isEqualTo(2);

        assertThat(shops.at(nain.commune)).singleElement().returns(account, WaitingShop::account);
        assertThat(measure("marketplace.value")).isEqualTo(150_000);
        assertThat(take(nain.hoa, file + "VS-23,03/10/2026,Nông sản sạch Nà Mòn,Bí,1,50000,Xong\n")).returns(2, OrderReport::known).returns(1, OrderReport::fresh);
    }

    @Test
    void aShopSaidToBeTheWrongSellersIsGivenToTheRightOneWithAllItsOrders() {
        UUID ly = Ids.next(NOW);
        UUID right = Ids.next(NOW);
        accept(nain.tell(NOW, nain.household(nain.lan, ly, NOW, "Lý Thị Sao"), opened(right, ly, "Sao")));
        String file = HEADINGS + "VS-41,01/10/2026,Nông sản sạch Nà Mòn,Bí,1,50000,Xong\n";
        take(nain.hoa, file);
        UUID shop = shops.at(nain.commune).getFirst().shop();
        shops.choose(nain.commune, nain.hoa, new Choice(voso, shop, account));
        take(nain.hoa, HEADINGS + "VS-42,05/10/2026,Nông sản sạch Nà Mòn,Bí,1,70000,Xong\n");
        assertThat(shops.at(nain.commune)).singleElement().returns(2, WaitingShop::orders).returns(account, WaitingShop::account);

        assertThat(shops.choose(nain.commune, nain.hoa, new Choice(voso, shop, right))).isEqualTo(new WaitingShops.Settled(2, 0));

        assertThat(ordersOf(may)).isZero();
        assertThat(ordersOf(ly)).isEqualTo(2);
        assertThat(measure("marketplace.value")).as("nothing counts twice").isEqualTo(120_000);
        assertThat(take(nain.hoa, file)).returns(1, OrderReport::known).returns(0, OrderReport::changed);
        assertThat(shops.choose(nain.commune, nain.hoa, new Choice(voso, shop, null)).refused()).isZero();
        assertThat(measure("marketplace.value")).as("it was nobody's of ours after all").isZero();
        assertThat(shops.at(nain.commune)).singleElement().returns(true, WaitingShop::aside).returns(2, WaitingShop::orders);
        assertThat(context.getBean(Verification.class).verify(nain.village).differences()).isEmpty();
    }

    @Test
    void anOrderThatWasCancelledSinceIsNotToldAgainWhenTheChoiceChanges() {
        String shop = "Nông sản sạch Nà Mòn";
        take(nain.hoa, HEADINGS + "VS-51,01/10/2026," + shop + ",Bí,1,50000,Xong\n");
        UUID chosen = shops.at(nain.commune).getFirst().shop();
        shops.choose(nain.commune, nain.hoa, new Choice(voso, chosen, account));
        take(nain.hoa, HEADINGS + "VS-51,01/10/2026," + shop + ",Bí,1,50000,Đã hủy\n");

        assertThat(shops.at(nain.commune)).isEmpty();
        assertThat(shops.choose(nain.commune, nain.hoa, new Choice(voso, chosen, account)).told()).isZero();
        assertThat(measure("marketplace.transactions")).isZero();
    }

    @Test
    void whoMayNotTakeBackWhatAnotherOfficerBroughtInIsToldHowManyOrdersStay() {
        UUID other = context.getBean(Accounts.class).create("tuan-2-" + UUID.randomUUID(), "Tuấn 2", null);
        context.getBean(Roles.class).grant(other, Role.PROVINCE_OFFICE, nain.province, LocalDate.of(2020, 1, 1), null);
        String file = HEADINGS + "VS-61,01/10/2026,Nông sản sạch Nà Mòn,Bí,1,50000,Xong\n";
        orders.importFile(nain.province, nain.tuan, voso, "x.csv", bytes(file), false);
        UUID shop = shops.at(nain.province).getFirst().shop();
        shops.choose(nain.province, nain.tuan, new Choice(voso, shop, account));

        assertThat(shops.choose(nain.province, other, new Choice(voso, shop, null))).isEqualTo(new WaitingShops.Settled(0, 1));
        assertThat(ordersOf(may)).isEqualTo(1);
        assertThat(shops.at(nain.province)).singleElement().returns(account, WaitingShop::account);
    }

    private long ordersOf(UUID seller) {
        return jdbc.sql("select count(*) from commerce.order_made where leaf = :leaf and subject = :seller").param("leaf", nain.leaf).param("seller", seller)
                .query(Long.class).single();
    }

    @Test
    void aShopThatIsNoneOfOursIsSetAsideAndMayBeAskedAboutAgain() {
        String file = HEADINGS + "VS-31,01/10/2026,Chè Thái Nguyên,Chè,1,50000,Xong\n";
        take(nain.hoa, file);
        UUID shop = shops.at(nain.commune).getFirst().shop();

        shops.choose(nain.commune, nain.hoa, new Choice(voso, shop, null));
        assertThat(take(nain.hoa, file)).returns(1, OrderReport::aside).returns(0, OrderReport::waiting);

        shops.reopen(nain.commune, voso, shop);
        assertThat(take(nain.hoa, file).waiting()).isEqualTo(1);
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
    void twoAccountsOfOneNameAreLeftToAPersonAndAnotherCommunesSellerToItsOffice() {
        var other = new Village(context);
        UUID twin = Ids.next(NOW);
        accept(nain.tell(NOW, nain.household(nain.lan, twin, NOW, "Lý Thị Mẩy"), opened(Ids.next(NOW), twin, "bi xanh co may")));

        assertThat(take(nain.hoa, LAST_MONTH).waiting()).isEqualTo(2);
        assertThat(orders.importFile(other.commune, other.hoa, voso, "x.csv", bytes(LAST_MONTH), false)).returns(2, OrderReport::elsewhere).returns(0, OrderReport::waiting);
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

    private OrderReport take(UUID who, String file) { return orders.importFile(nain.commune, who, voso, "don-hang-thang-10.csv", bytes(file), false); }

    private NewFact opened(UUID id, UUID subject, String shop) {
        return nain.fact(nain.lan, id, "account.opened/1", subject, NOW, "{\"service\":\"" + voso + "\",\"use\":\"sell\"}", "{\"shop\":\"" + shop + "\"}");
    }

    private long facts() { return jdbc.sql("select count(*) from ledger.fact where leaf = :leaf").param("leaf", nain.leaf).query(Long.class).single(); }

    private long measure(String name) {
        return jdbc.sql("""
                select coalesce(sum(t.amounts[m.id]), 0) from ledger.tally t, ledger.measure m where t.leaf = :leaf and m.name = :name and t.grain = 3
                """).params(Map.of("leaf", nain.leaf, "name", name)).query(Long.class).single();
    }

    private static void accept(List<Receipt> receipts) { assertThat(receipts).extracting(Receipt::outcome).containsOnly(Receipt.Outcome.ACCEPTED); }

    private static byte[] bytes(String file) { return file.getBytes(StandardCharsets.UTF_8); }
}
