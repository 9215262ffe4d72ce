package vn.tungnha.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import vn.tungnha.kernel.Ids;
import vn.tungnha.kernel.ProvinceDay;

/**
 * Stalls, business households and cooperatives of a village, since the market rounds began in autumn 2023. Teams visit them, set up their QR code,
 * and a cooperative sells on a platform. Towns have more stalls than villages at the end of the road.
 */
final class DemoBusinesses {
    /** After the published figures (mid 2023), which count persons of households only. */
    private static final LocalDate BEGIN = LocalDate.of(2023, 9, 4);
    private static final double STALLS_IN_TOWN = 2.2;
    private static final int WEEKS_BETWEEN_VISITS = 9;
    private static final int WEEKS_TO_REGISTER = 40;
    private static final int ALONE_AFTER = 4;
    private static final int COOPERATIVE_EVERY = 3;
    private static final int IMPORT_DAY = 5;
    private static final String[] SEEN = {"watched", "together", "prompted", "prompted"};
    private static final String[] STALLS = {"Sạp rau", "Tạp hóa", "Quán phở", "Sạp thịt", "Quán nước", "Sửa xe", "Hàng vải", "Cơ sở xay xát"};
    private static final String QR = "qr-stall";

    /** A business as the demo knows it; {@code number} orders its visits, {@code account} is its selling account or null. */
    private static final class Business {
        final UUID id;
        final UUID learner;
        final boolean cooperative;
        Instant knownSince;
        int visits;
        UUID account;

        Business(UUID id, UUID learner, boolean cooperative, Instant knownSince) {
            this.id = id;
            this.learner = learner;
            this.cooperative = cooperative;
            this.knownSince = knownSince;
        }
    }

    private final DemoVillageSite site;
    private final DemoNames names;
    private final DemoTeller teller;
    private final SplittableRandom random;
    private final int stalls;
    private final List<Business> businesses = new ArrayList<>();
    private int orders;

    DemoBusinesses(DemoVillageSite site, DemoNames names, DemoTeller teller, SplittableRandom random, int scale) {
        this.site = site;
        this.names = names;
        this.teller = teller;
        this.random = random;
        double expected = STALLS_IN_TOWN * (1 - site.remoteness()) / (site.toldWhole() ? 1 : scale);
        int drawn = (int) expected + (random.nextDouble() < expected - (int) expected ? 1 : 0);
        this.stalls = site.isHome() ? Math.max(2, drawn) : drawn;
    }

    void live(LocalDate week) {
        if (week.isBefore(BEGIN) || site.reportsAfter() > 0 || site.story() == DemoStory.PAPER || site.story() == DemoStory.NO_TEAM) return;
        int weeks = (int) ((week.toEpochDay() - BEGIN.toEpochDay()) / 7);
        if (hasCooperative() && weeks == site.number() % WEEKS_TO_REGISTER) register(week, true);
        for (int i = 0; i < stalls; i++) if (weeks == (site.number() + 7 * i) % WEEKS_TO_REGISTER) register(week, false);
        for (int i = 0; i < businesses.size(); i++) if ((weeks + i * 4 + site.number()) % WEEKS_BETWEEN_VISITS == 0) visit(businesses.get(i), week);
        for (LocalDate day = week; day.isBefore(week.plusDays(7)); day = day.plusDays(1)) if (day.getDayOfMonth() == IMPORT_DAY) importOrders(YearMonth.from(day).minusMonths(1), day);
    }

    /** In the first village of some communes. */
    private boolean hasCooperative() { return site.key().endsWith("-1") && (site.isHome() || site.commune() % COOPERATIVE_EVERY == 0); }

    private void register(LocalDate week, boolean cooperative) {
        Instant at = moment(week);
        Instant recorded = at.plusSeconds(40);
        UUID author = author();
        String surname = names.surname(site.ethnicGroup(), random);
        boolean woman = random.nextInt(10) < 7;
        String owner = names.person(surname, site.ethnicGroup(), woman, random);
        String given = owner.substring(owner.lastIndexOf(' ') + 1);
        String name = cooperative ? "HTX nông sản " + given : STALLS[random.nextInt(STALLS.length)] + (woman ? " cô " : " chú ") + given;
        String kind = cooperative ? "cooperative" : name.startsWith("Sạp") || name.startsWith("Hàng") ? "stall" : "household";
        UUID id = teller.id(at);
        teller.tell(id, author, "business.registered/1", id, at, recorded, "{\"kind\":\"" + kind + "\",\"ground\":\"task\"}", "{\"name\":\"" + name + "\",\"owner\":\"" + owner
                + "\",\"locator\":\"" + (kind.equals("stall") ? "chợ xã, dãy " + (1 + random.nextInt(4)) : "mặt đường, gần nhà văn hóa") + "\",\"phones\":[\"0999"
                + String.format("%06d", random.nextInt(1_000_000)) + "\"]}");
        UUID learner = teller.tell(teller.id(at), author, "person.registered/1", id, at, recorded.plusMillis(1),
                "{\"gender\":\"" + (woman ? "female" : "male") + "\",\"birthYear\":" + (1968 + random.nextInt(35)) + ",\"relation\":\"head\"}", "{\"name\":\"" + owner + "\"}");
        businesses.add(new Business(id, learner, cooperative, recorded.plusMillis(2)));
    }

    /** A visit brings the owner one step further with the QR code; the account is opened when it is first done together. */
    private void visit(Business business, LocalDate week) {
        Instant at = moment(week);
        if (at.isBefore(business.knownSince)) return;
        UUID author = author();
        Instant recorded = at.plusSeconds(30);
        UUID visit = teller.tell(teller.id(at), author, "visit.made/1", business.id, at, recorded, "{\"outcome\":\"met\",\"where\":\"business\",\"device\":\"own\"}", null);
        String seen = business.visits < ALONE_AFTER ? SEEN[business.visits] : "alone";
        teller.tell(teller.id(at), author, "help.given/1", business.id, at.plusSeconds(300), recorded.plusMillis(1), "{\"visit\":\"" + visit + "\",\"learner\":\"" + business.learner
                + "\",\"service\":\"" + DemoServices.id(QR) + "\",\"seen\":\"" + seen + "\"}", null);
        if (business.visits == 1) account(business, author, QR, "pay", at, recorded);
        if (business.visits == 2 && business.cooperative) sell(business, author, at, recorded);
        business.visits++;
    }

    private UUID account(Business business, UUID author, String service, String use, Instant at, Instant recorded) {
        return teller.tell(teller.id(at), author, "account.opened/1", business.id, at.plusSeconds(400), recorded.plusMillis(2), "{\"service\":\"" + DemoServices.id(service)
                + "\",\"use\":\"" + use + "\",\"on\":\"" + ProvinceDay.of(at) + "\"}", "{\"shop\":\"Cơ sở " + site.number() + "-" + businesses.indexOf(business) + "\"}");
    }

    private void sell(Business business, UUID author, Instant at, Instant recorded) {
        business.account = account(business, author, platform(), "sell", at, recorded.plusMillis(5));
        DemoProduct product = product();
        teller.tell(teller.id(at), author, "product.listed/1", business.id, at.plusSeconds(500), recorded.plusMillis(9), "{\"account\":\"" + business.account + "\",\"service\":\""
                + DemoServices.id(platform()) + "\",\"name\":\"" + product.name() + "\",\"unit\":\"kg\",\"price\":" + product.price() + ",\"ocop\":" + (3 + site.number() % 2) + "}", null);
    }

    private String platform() { return site.number() % 2 == 0 ? DemoTrade.VOSO : DemoTrade.POSTMART; }

    /** What the cooperative sells; a squash village's sells something besides squash, so that its shop lives on when the season is over. */
    private DemoProduct product() { return DemoProduct.besidesSquash(site.number()); }

    private void importOrders(YearMonth month, LocalDate day) {
        Instant recorded = ProvinceDay.start(day).plusSeconds(9 * 3_600 + 1_800);
        for (Business business : businesses)
            if (business.account != null && business.knownSince.isBefore(ProvinceDay.start(month.atDay(1))))
                for (int i = 0, count = 1 + random.nextInt(month.getMonthValue() == 1 || month.getMonthValue() == 12 ? 8 : 4); i < count; i++) order(business, month, recorded.plusMillis(i));
    }

    private void order(Business business, YearMonth month, Instant recorded) {
        LocalDate day = month.atDay(1 + random.nextInt(month.lengthOfMonth()));
        DemoProduct product = product();
        int quantity = 1 + random.nextInt(12);
        String number = "HTX" + month.toString().replace("-", "") + String.format("%04d%04d", site.number(), ++orders);
        String body = "{\"account\":\"" + business.account + "\",\"service\":\"" + DemoServices.id(platform()) + "\",\"number\":\"" + number + "\",\"on\":\"" + day + "\",\"amount\":"
                + (long) quantity * product.price() + ",\"products\":[{\"name\":\"" + product.name() + "\",\"quantity\":" + quantity + "}]}";
        teller.atDesk(Ids.named("orders:" + platform(), number, body), site.office(), "order.made/1", business.id, ProvinceDay.start(day).plusSeconds(11 * 3_600), recorded, body, null);
    }

    private UUID author() { return site.members().get(random.nextInt(site.members().size())); }

    /** Market mornings. */
    private Instant moment(LocalDate week) { return ProvinceDay.start(week.plusDays(5 + random.nextInt(2))).plusSeconds(7 * 3_600 + random.nextInt(9_000)); }
}
