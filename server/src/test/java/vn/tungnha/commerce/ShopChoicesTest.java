package vn.tungnha.commerce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tungnha.access.Accounts;
import vn.tungnha.access.Role;
import vn.tungnha.access.Roles;
import vn.tungnha.commerce.WaitingShops.Choice;
import vn.tungnha.commerce.WaitingShops.WaitingShop;
import vn.tungnha.kernel.Ids;
import vn.tungnha.ledger.Verification;
import vn.tungnha.testing.TungNhaTest;
import vn.tungnha.testing.Village;

/** hoa says which seller a shop of an export belongs to. */
@TungNhaTest
class ShopChoicesTest extends OrdersFixture {
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
    void twoAccountsOfOneNameAreLeftToAPersonAndAnotherCommunesSellerToItsOffice() {
        var other = new Village(context);
        UUID twin = Ids.next(NOW);
        accept(nain.tell(NOW, nain.household(nain.lan, twin, NOW, "Lý Thị Mẩy"), opened(Ids.next(NOW), twin, "bi xanh co may")));

        assertThat(take(nain.hoa, LAST_MONTH).waiting()).isEqualTo(2);
        assertThat(orders.importFile(other.commune, other.hoa, voso, "x.csv", bytes(LAST_MONTH), false)).returns(2, OrderReport::elsewhere).returns(0, OrderReport::waiting);
    }

    private long ordersOf(UUID seller) {
        return jdbc.sql("select count(*) from commerce.order_made where leaf = :leaf and subject = :seller").param("leaf", nain.leaf).param("seller", seller)
                .query(Long.class).single();
    }
}
