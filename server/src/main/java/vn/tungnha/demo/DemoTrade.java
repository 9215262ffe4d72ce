package vn.tungnha.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import vn.tungnha.kernel.Ids;
import vn.tungnha.kernel.ProvinceDay;

/** What a village sells on the two platforms: accounts opened at doors, products, and the orders that the commune imports each month. */
final class DemoTrade {
    static final String VOSO = "voso";
    static final String POSTMART = "postmart";
    private static final LocalDate FIRST_ACCOUNTS = LocalDate.of(2022, 6, 1);
    private static final LocalDate FIRST_PRODUCTS = LocalDate.of(2022, 9, 1);
    private static final YearMonth FIRST_ORDERS = YearMonth.of(2022, 10);
    /** After mid 2023 hardly any of the zeal is left: who wanted an account has one. */
    private static final double LATER = 0.04;
    /** How much more is ordered where the squash grows, in the month of the show. */
    private static final double SHOW = 8;
    private static final int LAST_LIVESTREAM_MONTH = DemoOffice.LAST_LIVESTREAM.getMonthValue();
    private static final double FIRST_ACCOUNTS_PART = 0.58;
    private static final int IMPORT_DAY = 5;
    /** Parts of the orders up to mid 2023, month by month from October 2022; the livestream of July 2023 tells. */
    private static final double[] MONTHS = {0.4, 0.7, 1.0, 1.6, 0.6, 0.8, 0.9, 1.1, 1.4, 2.5};
    private static final double MONTHS_IN_ALL = 11.0;
    /** What is ordered in an ordinary month where the squash grows, as a part of all orders up to mid 2023. */
    private static final double SQUASH_PART = 0.018;
    /** Orders a seller gets in an ordinary month, years after the first zeal. */
    private static final double ORDERS_PER_SELLER = 0.008;

    private record Seller(DemoHousehold household, UUID account, String platform, Instant knownSince, DemoProduct product) {}

    private final DemoVillageSite site;
    private final DemoVillagePeople people;
    private final DemoTeller teller;
    private final SplittableRandom random;
    private final List<Seller> sellers = new ArrayList<>();
    private int firstAccounts;
    private int products;
    private int number;

    DemoTrade(DemoVillageSite site, DemoVillagePeople people, DemoTeller teller, SplittableRandom random) {
        this.site = site;
        this.people = people;
        this.teller = teller;
        this.random = random;
    }

    void live(LocalDate week) {
        LocalDate last = week.plusDays(6);
        while (sellers.size() < due(site.share().accounts(), FIRST_ACCOUNTS, last) && open(last)) {}
        while (products < Math.min(due(site.share().products(), listingBegins(), last), sellers.size())) list(last);
        for (LocalDate day = week; !day.isAfter(last); day = day.plusDays(1)) if (day.getDayOfMonth() == IMPORT_DAY) orders(YearMonth.from(day).minusMonths(1), day);
    }

    /** Where one product is all there is to be, it is listed some week between autumn and summer. */
    private LocalDate listingBegins() { return site.share().products() == 1 ? DemoTargets.MID_2023.minusDays(site.number() % 300) : FIRST_PRODUCTS; }

    /** How many there are to be by the end of that day: all of the share in mid 2023, and few more from then on. */
    private static int due(int share, LocalDate begin, LocalDate day) {
        if (day.isBefore(begin)) return 0;
        if (share == 1 && begin.isAfter(FIRST_PRODUCTS)) return 1;
        double all = DemoTargets.MID_2023.toEpochDay() - begin.toEpochDay();
        double gone = day.toEpochDay() - begin.toEpochDay();
        return (int) Math.floor(share * (gone <= all ? gone / all : 1 + LATER * (gone - all) / all) + 1e-9);
    }

    /** False when every household that could has what it could have. */
    private boolean open(LocalDate day) {
        boolean first = firstAccounts < Math.ceil(FIRST_ACCOUNTS_PART * Math.max(1, sellers.size() + 1)) && firstAccounts < people.households.size();
        if (first) {
            DemoHousehold household = people.households.get(firstAccounts++);
            open(household, isVosoFirst(firstAccounts) ? VOSO : POSTMART, day);
            return true;
        }
        int second = sellers.size() - firstAccounts;
        if (second >= firstAccounts) return false;
        open(people.households.get(second), isVosoFirst(second + 1) ? POSTMART : VOSO, day);
        return true;
    }

    /** Neighbours begin on different platforms, and so do the first sellers of neighbouring villages. */
    private boolean isVosoFirst(int household) { return ((household + site.number()) & 1) == 0; }

    private void open(DemoHousehold household, String platform, LocalDate day) {
        Instant at = ProvinceDay.start(day).plusSeconds(19 * 3_600 + random.nextInt(3_600));
        Instant recorded = household.knownSince.isAfter(at.plusSeconds(60)) ? household.knownSince.plusMillis(30) : at.plusSeconds(60);
        UUID account = teller.atDesk(teller.id(at), site.office(), "account.opened/1", household.id, at, recorded,
                "{\"service\":\"" + DemoServices.id(platform) + "\",\"use\":\"sell\",\"on\":\"" + day + "\"}",
                "{\"shop\":\"" + (platform.equals(VOSO) ? "Gian hàng " : "Cửa hàng ") + site.number() + "-" + sellers.size() + "\"}");
        sellers.add(new Seller(household, account, platform, recorded, sells(random.nextInt(DemoProduct.ALL.size()))));
    }

    private void list(LocalDate day) {
        Seller seller = sellers.get(products++);
        Instant at = ProvinceDay.start(day).plusSeconds(20 * 3_600 + 3_599);
        Instant recorded = seller.knownSince().isAfter(at) ? seller.knownSince().plusMillis(10) : at.plusSeconds(60);
        teller.atDesk(teller.id(at), site.office(), "product.listed/1", seller.household().id, at, recorded, "{\"account\":\"" + seller.account() + "\",\"service\":\""
                + DemoServices.id(seller.platform()) + "\",\"name\":\"" + seller.product().name() + "\",\"unit\":\"kg\",\"price\":" + seller.product().price() + "}", null);
    }

    /** The commune imports a month's orders. */
    private void orders(YearMonth month, LocalDate day) {
        if (sellers.isEmpty() || month.isBefore(FIRST_ORDERS)) return;
        Instant recorded = ProvinceDay.start(day).plusSeconds(9 * 3_600 + random.nextInt(3_600));
        for (int i = 0, count = count(month); i < count; i++) order(month, recorded.plusMillis(i));
    }

    private int count(YearMonth month) {
        int at = (int) FIRST_ORDERS.until(month, ChronoUnit.MONTHS);
        if (at < MONTHS.length) return upTo(at + 1) - number;
        double season = month.getMonthValue() == 7 || month.getMonthValue() == 1 ? 1.8 : 0.9;
        double later = site.growsSquash() && !isAfterTheLastShow(month) ? site.share().orders() * SQUASH_PART * season : selling(month).size() * ORDERS_PER_SELLER * season;
        if (site.growsSquash() && month.getMonthValue() == LAST_LIVESTREAM_MONTH) later *= SHOW;
        return (int) later + (random.nextDouble() < later - (int) later ? 1 : 0);
    }

    private static boolean isAfterTheLastShow(YearMonth month) { return month.isAfter(DemoOffice.LAST_LIVESTREAM); }

    /** Sellers of squash go quiet after the last show; the others sell on. */
    private List<Seller> selling(YearMonth month) {
        if (!isAfterTheLastShow(month)) return sellers;
        return sellers.stream().filter(seller -> !site.growsSquash() || seller.product() != DemoProduct.SQUASH).toList();
    }

    /** Where the squash grows every other household sells it. */
    private DemoProduct sells(int drawn) {
        if (!site.growsSquash()) return DemoProduct.ALL.get(drawn);
        return sellers.size() % 2 == 0 ? DemoProduct.SQUASH : DemoProduct.besidesSquash(drawn);
    }

    private int upTo(int months) {
        double part = 0;
        for (int i = 0; i < months; i++) part += MONTHS[i];
        return months == MONTHS.length ? site.share().orders() : (int) Math.round(site.share().orders() * part / MONTHS_IN_ALL);
    }

    private void order(YearMonth month, Instant recorded) {
        List<Seller> selling = selling(month);
        Seller seller = selling.get((int) (Math.pow(random.nextDouble(), 2.2) * selling.size()));
        LocalDate day = month.atDay(1 + random.nextInt(month.lengthOfMonth()));
        int quantity = 1 + random.nextInt(12);
        String code = seller.platform().equals(VOSO) ? "VS" : "PM";
        String order = code + month.toString().replace("-", "") + String.format("%04d%05d", site.number(), ++number);
        String body = "{\"account\":\"" + seller.account() + "\",\"service\":\"" + DemoServices.id(seller.platform()) + "\",\"number\":\"" + order + "\",\"on\":\"" + day
                + "\",\"amount\":" + quantity * seller.product().price() + ",\"products\":[{\"name\":\"" + seller.product().name() + "\",\"quantity\":" + quantity + "}]}";
        Instant at = ProvinceDay.start(day).plusSeconds(10 * 3_600 + random.nextInt(36_000));
        teller.atDesk(Ids.named("orders:" + seller.platform(), order, body), site.office(), "order.made/1", seller.household().id, at,
                seller.knownSince().isAfter(recorded) ? seller.knownSince().plusMillis(20) : recorded, body, null);
    }
}
