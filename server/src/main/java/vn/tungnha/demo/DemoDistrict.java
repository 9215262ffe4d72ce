package vn.tungnha.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.UUID;
import vn.tungnha.kernel.Ids;
import vn.tungnha.kernel.ProvinceDay;

/** A district's own leaf: each year a conference for the leads and members of its teams. */
final class DemoDistrict extends DemoLeaf {
    private static final LocalDate FIRST = LocalDate.of(2022, 11, 19);

    private final String code;
    private final String name;
    private final UUID office;
    private final DemoTeller teller;

    DemoDistrict(int leaf, String code, String name, UUID office, long seed) {
        this.code = code;
        this.name = name;
        this.office = office;
        this.teller = new DemoTeller(leaf, null, new SplittableRandom(seed * 11_000_003 + leaf), null, this::happened);
    }

    /** One every third day in November 2022; in later years in the week of 10 October. */
    static LocalDate conferenceDay(String code, int year) {
        int order = Integer.parseInt(code) % 9;
        return year == FIRST.getYear() ? FIRST.plusDays(3L * order) : LocalDate.of(year, 10, 6).plusDays(order);
    }

    static UUID conference(String code, int year) { return Ids.named("demo", "conference", code + " " + year); }

    @Override
    boolean isOnline() { return true; }

    @Override
    void live(LocalDate week) {
        for (int year = week.getYear(); year <= week.plusDays(16).getYear(); year++) {
            LocalDate planned = conferenceDay(code, year).minusDays(10);
            if (!planned.isBefore(week) && planned.isBefore(week.plusDays(7))) plan(planned, conferenceDay(code, year), year);
            LocalDate after = conferenceDay(code, year).plusDays(1);
            if (!after.isBefore(week) && after.isBefore(week.plusDays(7))) heads(after, year);
        }
    }

    private void plan(LocalDate planned, LocalDate day, int year) {
        Instant at = ProvinceDay.start(planned).plusSeconds(9 * 3_600);
        UUID id = conference(code, year);
        teller.atDesk(id, office, "session.planned/1", id, at, at.plusSeconds(30), "{\"course\":\"" + DemoOffice.MEMBERS_COURSE + "\",\"name\":\"Hội nghị tập huấn tổ công nghệ số cộng đồng "
                + name + " năm " + year + "\",\"kind\":\"conference\",\"for\":\"members\",\"mode\":\"in-person\",\"from\":\"" + day + "\",\"to\":\"" + day
                + "\",\"startsAt\":\"08:00\",\"venue\":{\"name\":\"Hội trường UBND " + name + "\"},\"venues\":[],\"organiser\":\"UBND " + name
                + "\",\"coOrganisers\":[{\"kind\":\"committee\",\"name\":\"Sở Thông tin và Truyền thông\"},{\"kind\":\"firm\",\"name\":\"Bưu điện tỉnh\"}]}", null);
    }

    private void heads(LocalDate after, int year) {
        Instant at = ProvinceDay.start(after).plusSeconds(9 * 3_600);
        teller.atDesk(teller.id(at), office, "session.held/1", conference(code, year), at, at.plusSeconds(30), "{\"heads\":" + (120 + Integer.parseInt(code) % 7 * 11) + "}", null);
    }
}
