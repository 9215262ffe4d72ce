package vn.tungnha.commerce;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.tungnha.kernel.Ids;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.ledger.Ledger;
import vn.tungnha.ledger.NewFact;
import vn.tungnha.ledger.Receipt;
import vn.tungnha.place.Places;
import vn.tungnha.testing.TestClock;
import vn.tungnha.testing.TungNhaTest;
import vn.tungnha.testing.Village;

/** What the village sells, as hoa reads it. */
@TungNhaTest
@Tag("clock")
class SalesTest {
    private final Instant NOW = TestClock.now().truncatedTo(ChronoUnit.MILLIS).minusSeconds(60);
    private final LocalDate TODAY = ProvinceDay.of(NOW);

    @Autowired ApplicationContext context;
    @Autowired Sales sales;
    @Autowired Orders orders;
    @Autowired Ledger ledger;
    @Autowired Places places;
    private Village nain;
    private UUID voso;

    @BeforeEach
    void theProvinceSellsOnVoso() {
        nain = new Village(context);
        voso = Ids.next(NOW);
        accept(ledger.tell(List.of(atProvince(voso, "service.added/1",
                "{\"code\":\"voso\",\"name\":\"voso.vn\",\"category\":\"x\",\"pillar\":\"economy\",\"audience\":\"citizen\",\"owner\":\"x\",\"status\":\"live\"}")), NOW));
    }

    @Test
    void accountsAreNeverHouseholdsAndTheCommuneIsTheSumOfItsVillages() {
        UUID may = household("Nông Thị Mẩy");
        UUID shop = Ids.next(NOW);
        UUID cooperative = Ids.next(NOW);
        accept(nain.tell(NOW, account(shop, may, "sell", "Cô Mẩy"), account(Ids.next(NOW), may, "sell", "Cô Mẩy 2"), account(Ids.next(NOW), may, "pay", "x"),
                account(Ids.next(NOW), may, "buy", "x"),
                nain.fact(nain.lan, cooperative, "business.registered/1", cooperative, NOW, "{\"kind\":\"cooperative\",\"ground\":\"task\"}", "{\"name\":\"HTX\"}"),
                account(Ids.next(NOW), cooperative, "sell", "HTX"), product(shop, may, "Bí xanh thơm")));

        SalesFigures figures = sales.at(nain.commune, TODAY.withDayOfMonth(1), TODAY, TODAY).figures();

        assertThat(figures).returns(3L, SalesFigures::accounts).returns(1L, SalesFigures::households).returns(1L, SalesFigures::businesses)
                .returns(1L, SalesFigures::paymentAccounts).returns(1L, SalesFigures::buyers).returns(1L, SalesFigures::products);
        assertThat(sales.at(nain.commune, TODAY, TODAY, TODAY).places()).extracting(SalesBoard.Line::figures).containsExactly(figures);
        assertThat(sales.at(nain.province, TODAY, TODAY, TODAY).platforms()).extracting(SalesBoard.Platform::name).containsExactly("voso.vn");
    }

    @Test
    void aLivestreamTellsWhatItsSellersSoldBeforeAndAfterAndASellerGoesToSleep() {
        UUID may = household("Nông Thị Mẩy");
        UUID shop = Ids.next(NOW);
        accept(nain.tell(NOW, account(shop, may, "sell", "Cô Mẩy"), product(shop, may, "Bí xanh thơm")));
        LocalDate show = TODAY.minusDays(90);
        UUID livestream = Ids.next(NOW);
        accept(ledger.tell(List.of(atProvince(livestream, "livestream.held/1",
                "{\"name\":\"Phiên bí xanh\",\"on\":\"" + show + "\",\"products\":[\"BÍ XANH THƠM\"],\"orders\":2,\"amount\":70000}")), NOW));
        orders.importFile(nain.commune, nain.hoa, voso, "x.csv", ("Mã đơn,Ngày đặt,Gian hàng,Thành tiền\nA," + show.minusDays(3) + ",Cô Mẩy,20000\nB," + show
                + ",Cô Mẩy,30000\nC," + show.plusDays(5) + ",Cô Mẩy,40000\nD," + show.minusDays(200) + ",Cô Mẩy,50000\n").getBytes(StandardCharsets.UTF_8), false);

        LivestreamLine line = sales.livestreams(nain.commune, nain.hoa, TODAY).getFirst();
        SellerLine seller = sales.sellers(nain.commune, "all", TODAY).lines().getFirst();

        assertThat(line).returns(1, LivestreamLine::sellers).returns(1, LivestreamLine::before).returns(20_000L, LivestreamLine::amountBefore)
                .returns(2, LivestreamLine::after).returns(70_000L, LivestreamLine::amountAfter);
        assertThat(seller).returns("Nông Thị Mẩy", SellerLine::name).returns(4, SellerLine::orders).returns(0, SellerLine::lately)
                .returns(show.plusDays(5), SellerLine::dormantSince);
        assertThat(seller.accounts()).extracting(SellerLine.Account::platform).containsExactly("voso.vn");
    }

    @Test
    void theCountsOfSellersAreOfAllOfThemWhateverTheListLeavesOut() {
        UUID may = household("Nông Thị Mẩy");
        UUID son = household("Nông Văn Sơn");
        UUID asleep = Ids.next(NOW);
        accept(nain.tell(NOW, account(asleep, may, "sell", "Cô Mẩy"), account(Ids.next(NOW), son, "sell", "Sơn Nà In")));
        orders.importFile(nain.commune, nain.hoa, voso, "x.csv", ("Mã đơn,Ngày đặt,Gian hàng,Thành tiền\nA," + TODAY.minusDays(90) + ",Cô Mẩy,20000\n")
                .getBytes(StandardCharsets.UTF_8), false);

        assertThat(sales.sellers(nain.commune, "all", TODAY).counts()).isEqualTo(new SellerList.Counts(2, 1, 1));
        assertThat(sales.sellers(nain.commune, "asleep", TODAY)).returns(new SellerList.Counts(2, 1, 1), SellerList::counts)
                .satisfies(list -> assertThat(list.lines()).extracting(SellerLine::name).containsExactly("Nông Thị Mẩy"));
        assertThat(sales.sellers(nain.commune, "never", TODAY).lines()).extracting(SellerLine::name).containsExactly("Nông Văn Sơn");
    }

    @Test
    void aLivestreamIsOfferedForCorrectionToWhoeverTheLedgerLetsTakeItBack() {
        UUID ofProvince = Ids.next(NOW);
        UUID ofCommune = Ids.next(NOW);
        String body = "{\"name\":\"Phiên bí xanh\",\"on\":\"" + TODAY + "\",\"products\":[]}";
        accept(ledger.tell(List.of(atProvince(ofProvince, "livestream.held/1", body), new NewFact(ofCommune, places.get(nain.commune, TODAY).ownLeaf(),
                "livestream.held/1", ofCommune, nain.tuan, null, null, null, NOW, body, null)), NOW));

        assertThat(corrigible(nain.tuan, nain.province)).containsExactlyInAnyOrder(ofProvince, ofCommune);
        assertThat(corrigible(nain.hoa, nain.commune)).as("hoa corrects others in her commune, not the province").containsExactly(ofCommune);
        assertThat(corrigible(nain.minh, nain.commune)).as("a team lead holds no livestreams").isEmpty();
    }

    private List<UUID> corrigible(UUID reader, int place) {
        return sales.livestreams(place, reader, TODAY).stream().filter(LivestreamLine::mine).map(LivestreamLine::id).toList();
    }

    private UUID household(String head) {
        UUID id = Ids.next(NOW);
        accept(nain.tell(NOW, nain.household(nain.lan, id, NOW, head)));
        return id;
    }

    private NewFact account(UUID id, UUID subject, String use, String shop) {
        return nain.fact(nain.lan, id, "account.opened/1", subject, NOW, "{\"service\":\"" + voso + "\",\"use\":\"" + use + "\"}", "{\"shop\":\"" + shop + "\"}");
    }

    private NewFact product(UUID account, UUID subject, String name) {
        return nain.fact(nain.lan, Ids.next(NOW), "product.listed/1", subject, NOW,
                "{\"account\":\"" + account + "\",\"service\":\"" + voso + "\",\"name\":\"" + name + "\"}", null);
    }

    private NewFact atProvince(UUID id, String type, String body) {
        return new NewFact(id, places.get(nain.province, TODAY).ownLeaf(), type, id, nain.tuan, null, null, null, NOW, body, null);
    }

    private static void accept(List<Receipt> receipts) { assertThat(receipts).extracting(Receipt::outcome).containsOnly(Receipt.Outcome.ACCEPTED); }
}
