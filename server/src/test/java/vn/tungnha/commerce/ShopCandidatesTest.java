package vn.tungnha.commerce;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.tungnha.commerce.WaitingShops.Choice;
import vn.tungnha.commerce.WaitingShops.WaitingShop;
import vn.tungnha.kernel.Ids;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.ledger.Ledger;
import vn.tungnha.ledger.NewFact;
import vn.tungnha.ledger.Receipt;
import vn.tungnha.place.Places;
import vn.tungnha.testing.TestClock;
import vn.tungnha.testing.TungNhaTest;
import vn.tungnha.testing.Village;

/** hoa looks for the account of a shop among more accounts than any list shows. */
@TungNhaTest
class ShopCandidatesTest {
    private static final int MANY = 60;

    private final Instant now = TestClock.now().truncatedTo(ChronoUnit.MILLIS).minusSeconds(60);

    @Autowired ApplicationContext context;
    @Autowired Orders orders;
    @Autowired WaitingShops shops;
    private Village naIn;
    private UUID voso;
    private UUID postmart;

    @BeforeEach
    void manySellOnVoso() {
        naIn = new Village(context);
        voso = platform("voso");
        postmart = platform("postmart");
        accept(naIn.tell(now, IntStream.range(0, MANY).boxed().flatMap(each -> seller("Hoàng Văn " + each, "Gian " + each, voso)).toArray(NewFact[]::new)));
        accept(naIn.tell(now, Stream.concat(seller("Nông Thị Mẩy", "Bí xanh Nà In", voso), seller("Nông Thị Mẩy", "Bí xanh Nà In", postmart)).toArray(NewFact[]::new)));
    }

    @Test
    void theLikeliestComeFirstAndAllAreCounted() {
        ShopAccounts found = shops.candidates(naIn.commune, voso, "Bí Xanh Cô Mẩy", "");

        assertThat(found.found()).isEqualTo(MANY + 1);
        assertThat(found.lines()).hasSizeLessThan(MANY).first().returns("Nông Thị Mẩy", ShopAccounts.Line::seller).returns("Bí xanh Nà In", ShopAccounts.Line::shop);
    }

    @Test
    void anyOtherIsFoundByBeginningsOfWordsWithoutAccents() {
        assertThat(shops.candidates(naIn.commune, voso, "", "van 59 hoa").lines()).extracting(ShopAccounts.Line::shop).containsExactly("Gian 59");
        assertThat(shops.candidates(naIn.commune, voso, "", "thon v gian 5").found()).as("also by its village").isEqualTo(11);
        assertThat(shops.candidates(naIn.commune, voso, "", "%").found()).as("a sign means nothing").isEqualTo(MANY + 1);
        assertThat(shops.candidates(naIn.commune, voso, "", "Trần")).isEqualTo(new ShopAccounts(0, List.of()));
        assertThat(shops.candidates(new Village(context).commune, voso, "", "").found()).as("another province's are not ours").isZero();
    }

    @Test
    void theOwnerOfAChosenShopIsShownToThoseWhoMaySeeNames() {
        orders.importFile(naIn.commune, naIn.hoa, voso, "x.csv", ("Mã đơn,Ngày đặt,Gian hàng,Thành tiền\nA," + ProvinceDay.of(now) + ",Cô Mẩy,20000\n")
                .getBytes(StandardCharsets.UTF_8), false);
        WaitingShop waiting = shops.at(naIn.commune, true).getFirst();
        assertThat(waiting.holder()).isNull();

        shops.choose(naIn.commune, naIn.hoa, new Choice(voso, waiting.shop(), shops.candidates(naIn.commune, voso, "", "Mẩy").lines().getFirst().account()));

        assertThat(shops.at(naIn.commune, true).getFirst().holder()).startsWith("Nông Thị Mẩy · ");
        assertThat(shops.at(naIn.commune, false).getFirst()).returns(null, WaitingShop::holder).returns(1, WaitingShop::orders);
    }

    private UUID platform(String code) {
        UUID id = Ids.next(now);
        accept(context.getBean(Ledger.class).tell(List.of(new NewFact(id, context.getBean(Places.class).get(naIn.province, ProvinceDay.of(now)).ownLeaf(),
                "service.added/1", id, naIn.tuan, null, null, null, now, "{\"code\":\"" + code + "\",\"name\":\"" + code
                        + ".vn\",\"category\":\"x\",\"pillar\":\"economy\",\"audience\":\"citizen\",\"owner\":\"x\",\"status\":\"live\"}", null)), now));
        return id;
    }

    private Stream<NewFact> seller(String head, String shop, UUID service) {
        UUID household = Ids.next(now);
        return Stream.of(naIn.household(naIn.lan, household, now, head), naIn.fact(naIn.lan, Ids.next(now), "account.opened/1", household, now,
                "{\"service\":\"" + service + "\",\"use\":\"sell\"}", "{\"shop\":\"" + shop + "\"}"));
    }

    private static void accept(List<Receipt> receipts) { assertThat(receipts).extracting(Receipt::outcome).containsOnly(Receipt.Outcome.ACCEPTED); }
}
