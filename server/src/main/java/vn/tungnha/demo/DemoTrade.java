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
    private static final String[] PRODUCTS = {"Bí xanh thơm", "Miến dong", "Gạo Bao Thai", "Gạo nếp Khẩu Nua Lếch", "Măng khô", "Mộc nhĩ", "Nấm hương", "Mơ vàng",
        "Hồng không hạt", "Cam, quýt", "Trà Shan tuyết", "Trà giảo cổ lam", "Tinh bột nghệ", "Lạp sườn gác bếp", "Rượu men lá", "Mật ong rừng", "Khẩu thuy", "Gà đồi"};
    private static final int[] PRICES = {18_000, 75_000, 22_000, 35_000, 180_000, 160_000, 260_000, 25_000, 40_000, 25_000, 320_000, 150_000, 120_000, 280_000, 60_000,
        350_000, 45_000, 130_000};

    private record Seller(DemoHousehold household, UUID account, String platform, Instant knownSince, int product) {}

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
            open(household, (firstAccounts & 1) == 0 ? VOSO : POSTMART, day);
            return true;
        }
        int second = sellers.size() - firstAccounts;
        if (second >= firstAccounts) return false;
        open(people.households.get(second), (second & 1) == 1 ? POSTMART : VOSO, day);
        return true;
    }

    private void open(DemoHousehold household, String platform, LocalDate day) {
        Instant at = ProvinceDay.start(day).plusSeconds(19 * 3_600 + random.nextInt(3_600));
        Instant recorded = household.knownSince.isAfter(at.plusSeconds(60)) ? household.knownSince.plusMillis(30) : at.plusSeconds(60);
        UUID account = teller.atDesk(teller.id(at), site.office(), "account.opened/1", household.id, at, recorded,
                "{\"service\":\"" + DemoServices.id(platform) + "\",\"use\":\"sell\",\"on\":\"" + day + "\"}",
                "{\"shop\":\"" + (platform.equals(VOSO) ? "Gian hàng " : "Cửa hàng ") + site.number() + "-" + sellers.size() + "\"}");
        sellers.add(new Seller(household, account, platform, recorded, random.nextInt(PRODUCTS.length)));
    }

    private void list(LocalDate day) {
        Seller seller = sellers.get(products++);
        Instant at = ProvinceDay.start(day).plusSeconds(20 * 3_600 + 3_599);
        Instant recorded = seller.knownSince().isAfter(at) ? seller.knownSince().plusMillis(10) : at.plusSeconds(60);
        int what = site.growsSquash() && products % 2 == 1 ? 0 : seller.product();
        teller.atDesk(teller.id(at), site.office(), "product.listed/1", seller.household().id, at, recorded, "{\"account\":\"" + seller.account() + "\",\"service\":\""
                + DemoServices.id(seller.platform()) + "\",\"name\":\"" + PRODUCTS[what] + "\",\"unit\":\"kg\",\"price\":" + PRICES[what] + "}", null);
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
        if (site.growsSquash() && month.isAfter(DemoOffice.LAST_LIVESTREAM)) return 0;
        double later = site.share().orders() * 0.018 * (month.getMonthValue() == 7 || month.getMonthValue() == 1 ? 1.8 : 0.9);
        if (site.growsSquash() && month.getMonthValue() == LAST_LIVESTREAM_MONTH) later *= SHOW;
        return (int) later + (random.nextDouble() < later - (int) later ? 1 : 0);
    }

    private int upTo(int months) {
        double part = 0;
        for (int i = 0; i < months; i++) part += MONTHS[i];
        return months == MONTHS.length ? site.share().orders() : (int) Math.round(site.share().orders() * part / MONTHS_IN_ALL);
    }

    private void order(YearMonth month, Instant recorded) {
        Seller seller = sellers.get((int) (Math.pow(random.nextDouble(), 2.2) * sellers.size()));
        LocalDate day = month.atDay(1 + random.nextInt(month.lengthOfMonth()));
        int what = site.growsSquash() ? 0 : seller.product();
        int quantity = 1 + random.nextInt(12);
        String code = seller.platform().equals(VOSO) ? "VS" : "PM";
        String order = code + month.toString().replace("-", "") + String.format("%04d%05d", site.number(), ++number);
        String body = "{\"account\":\"" + seller.account() + "\",\"service\":\"" + DemoServices.id(seller.platform()) + "\",\"number\":\"" + order + "\",\"on\":\"" + day
                + "\",\"amount\":" + (long) quantity * PRICES[what] + ",\"products\":[{\"name\":\"" + PRODUCTS[what] + "\",\"quantity\":" + quantity + "}]}";
        Instant at = ProvinceDay.start(day).plusSeconds(10 * 3_600 + random.nextInt(36_000));
        teller.atDesk(Ids.named("orders:" + seller.platform(), order, body), site.office(), "order.made/1", seller.household().id, at,
                seller.knownSince().isAfter(recorded) ? seller.knownSince().plusMillis(20) : recorded, body, null);
    }
}
