package vn.tungnha.commerce.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tungnha.commerce.AccountRow;
import vn.tungnha.household.facts.HouseholdsTold;
import vn.tungnha.kernel.Ids;
import vn.tungnha.testing.Story;

class SellerFoldTest {
    private static final UUID MAY = Ids.named("test", "household", "may");
    private static final UUID VOSO = Ids.named("test", "service", "voso");
    private static final UUID WALLET = Ids.named("test", "service", "wallet");

    @Test
    void aHouseholdWithTwoAccountsOnPlatformsIsTwoAccountsAndOneHousehold() {
        var story = household();
        opened(story, VOSO, "sell", "2026-11-20");
        opened(story, Ids.named("test", "service", "postmart"), "sell", "2026-11-20");
        opened(story, WALLET, "pay", "2026-11-20");
        opened(story, VOSO, "buy", "2026-11-20");

        var meant = story.means(new SellerFold());

        assertThat(meant.counted(CommerceWords.SELLING_ACCOUNTS)).isEqualTo("{2026-11-20=2}");
        assertThat(meant.distinct(CommerceWords.SELLING_HOUSEHOLDS)).isEqualTo("{2026-11-20=1}");
        assertThat(meant.counted(CommerceWords.PAYING_ACCOUNTS)).isEqualTo("{2026-11-20=1}");
        assertThat(meant.distinct(CommerceWords.PAYING_HOUSEHOLDS)).isEqualTo("{2026-11-20=1}");
        assertThat(meant.counted(CommerceWords.BUYING_ACCOUNTS)).isEqualTo("{2026-11-20=1}");
    }

    @Test
    void aCooperativesAccountCountsAmongAccountsButNoHousehold() {
        var story = new Story(MAY, HouseholdsTold.WORDS, CommerceWords.class);
        story.tell("business.registered/1", "2026-11-20T12:00:00Z", "{'kind':'cooperative','ground':'task','household':'" + Ids.named("test", "household", "x") + "'}",
                "{'name':'HTX Yến Dương'}");
        opened(story, VOSO, "sell", "2026-11-20");

        var meant = story.means(new SellerFold());

        assertThat(meant.counted(CommerceWords.SELLING_ACCOUNTS)).isEqualTo("{2026-11-20=1}");
        assertThat(meant.distinct(CommerceWords.SELLING_HOUSEHOLDS)).isEqualTo("{}");
    }

    @Test
    void aClosedAccountTakesItsProductsOffTheSaleAndIsNoLongerCounted() {
        var story = household();
        UUID account = opened(story, VOSO, "sell", "2026-11-20");
        UUID squash = story.tell("product.listed/1", "2026-11-21T12:00:00Z", product(account, "Bí xanh thơm"), null);
        UUID closed = story.tell("account.closed/1", "2026-11-25T12:00:00Z", "{'account':'" + account + "','on':'2026-11-24'}", null);
        story.tell("account.closed/1", "2026-11-26T12:00:00Z", "{'account':'" + account + "','on':'2026-11-26'}", null);

        var meant = story.means(new SellerFold());

        assertThat(meant.counted(CommerceWords.SELLING_ACCOUNTS)).isEqualTo("{2026-11-20=1, 2026-11-24=-1}");
        assertThat(meant.counted(CommerceWords.PRODUCTS)).isEqualTo("{2026-11-21=1, 2026-11-24=-1}");
        assertThat(meant.row(CommerceWords.PRODUCT, squash).delistedOn()).isEqualTo("2026-11-24");
        assertThat(story.without(closed).means(new SellerFold()).only(CommerceWords.ACCOUNT).closedOn()).isEqualTo("2026-11-26");
    }

    @Test
    void anOrderToldAgainReplacesWhatWasToldBeforeAndOutlivesTheAccountsTelling() {
        var story = household();
        UUID account = opened(story, VOSO, "sell", "2026-11-01");
        story.tell("order.made/1", "2026-11-20T12:00:00Z", order(account, "VS-1", 100_000), null);
        UUID again = story.tell("order.made/1", "2026-11-21T12:00:00Z", order(account, "VS-1", 90_000), null);
        story.tell("order.made/1", "2026-11-21T12:01:00Z", order(account, "VS-2", 50_000), null);

        var meant = story.means(new SellerFold());

        assertThat(meant.counted(CommerceWords.TRANSACTIONS)).isEqualTo("{2026-11-18=2}");
        assertThat(meant.counted(CommerceWords.VALUE)).isEqualTo("{2026-11-18=140000}");
        assertThat(meant.row(CommerceWords.ORDER, again).amount()).isEqualTo(90_000);
        assertThat(story.without(account).means(new SellerFold()).counted(CommerceWords.TRANSACTIONS)).isEqualTo("{2026-11-18=2}");
    }

    @Test
    void ofASellerWhoseRegistrationWasTakenBackNothingStandsAndADayToComeIsTheDayOfTelling() {
        var story = household();
        opened(story, VOSO, "sell", "2027-01-01");

        assertThat(story.means(new SellerFold()).only(CommerceWords.ACCOUNT)).extracting(AccountRow::openedOn).hasToString("2026-11-20");
        assertThat(story.without(MAY).means(new SellerFold()).nothing()).isTrue();
    }

    private static Story household() {
        var story = new Story(MAY, HouseholdsTold.WORDS, CommerceWords.class);
        story.tell("household.registered/1", "2026-11-01T12:00:00Z", "{'source':'visit','ground':'task'}", "{'head':'Nông Thị Mẩy'}");
        return story;
    }

    private static UUID opened(Story story, UUID service, String use, String on) {
        return story.tell("account.opened/1", "2026-11-20T12:00:00Z", "{'service':'" + service + "','use':'" + use + "','on':'" + on + "'}", "{'shop':'Cô Mẩy'}");
    }

    private static String product(UUID account, String name) {
        return "{'account':'" + account + "','service':'" + VOSO + "','name':'" + name + "','unit':'kg','price':18000}";
    }

    private static String order(UUID account, String number, long amount) {
        return "{'account':'" + account + "','service':'" + VOSO + "','number':'" + number + "','on':'2026-11-18','amount':" + amount + "}";
    }
}
