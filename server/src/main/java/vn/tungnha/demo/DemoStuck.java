package vn.tungnha.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.SplittableRandom;
import java.util.UUID;
import vn.tungnha.kernel.ProvinceDay;

/** The village's part in a planted story: after an update of VNeID people get stuck at one step, and most of them are set free by one answer of the province. */
final class DemoStuck {
    static final String SERVICE = "vneid-2";
    static final int STEP = 6;
    static final LocalDate UPDATE = LocalDate.of(2026, 8, 11);
    static final LocalDate ANSWER = LocalDate.of(2026, 8, 25);
    private static final LocalDate FREED_FROM = LocalDate.of(2026, 9, 1);
    private static final int WEEKS_TO_FREE = 6;
    private static final String[] PHONES = {"Samsung Galaxy A05", "OPPO A18", "Xiaomi Redmi 12C", "Vivo Y17s", "Realme C53"};

    private record Held(DemoHousehold household, DemoHousehold.Person person, Instant since) {}

    private final DemoVillageSite site;
    private final DemoVillagePeople people;
    private final DemoTeller teller;
    private final SplittableRandom random;
    private final Deque<Held> held = new ArrayDeque<>();
    private int freed;

    DemoStuck(DemoVillageSite site, DemoVillagePeople people, DemoTeller teller, SplittableRandom random) {
        this.site = site;
        this.people = people;
        this.teller = teller;
        this.random = random;
    }

    void live(LocalDate week) {
        if (in(UPDATE, week)) for (int i = 0; i < site.share().stuck(); i++) stick(week.plusDays(random.nextInt(6)), i);
        int weeks = (int) ((week.toEpochDay() - FREED_FROM.toEpochDay()) / 7);
        if (week.isBefore(FREED_FROM.minusDays(6)) || weeks > WEEKS_TO_FREE) return;
        int due = weeks >= WEEKS_TO_FREE - 1 ? site.share().freed() : weeks * site.share().freed() / WEEKS_TO_FREE;
        while (freed < due && !held.isEmpty()) free(held.poll(), week.plusDays(random.nextInt(6)));
    }

    private static boolean in(LocalDate day, LocalDate week) { return !day.isBefore(week) && day.isBefore(week.plusDays(7)); }

    private void stick(LocalDate day, int number) {
        if (people.households.isEmpty()) return;
        DemoHousehold household = people.households.get((number * 7 + 3) % people.households.size());
        DemoHousehold.Person person = household.people.stream().filter(each -> !people.isHeld(each)).findFirst().orElse(null);
        if (person == null) return;
        people.hold(person.id);
        Instant at = ProvinceDay.start(day).plusSeconds(19 * 3_600 + random.nextInt(5_400));
        held.add(new Held(household, person, at));
        teller.tell(teller.id(at), member(), "stuck.raised/1", household.id, at, at.plusSeconds(40), "{\"learner\":\"" + person.id + "\",\"service\":\""
                + DemoServices.id(SERVICE) + "\",\"version\":1,\"step\":" + STEP + ",\"phoneModel\":\"" + PHONES[random.nextInt(PHONES.length)] + "\"}", null);
    }

    private void free(Held one, LocalDate day) {
        freed++;
        Instant at = ProvinceDay.start(day).plusSeconds(19 * 3_600 + random.nextInt(5_400));
        UUID visit = teller.tell(teller.id(at), member(), "visit.made/1", one.household().id, at, at.plusSeconds(300), "{\"outcome\":\"met\",\"where\":\"home\",\"device\":\"own\"}", null);
        people.free(one.person().id);
        people.trained(one.person().id);
        teller.tell(teller.id(at), member(), "help.given/1", one.household().id, at.plusSeconds(200), at.plusSeconds(301), "{\"visit\":\"" + visit + "\",\"learner\":\""
                + one.person().id + "\",\"service\":\"" + DemoServices.id(SERVICE) + "\",\"seen\":\"" + (random.nextInt(3) == 0 ? "prompted" : "alone") + "\"}", null);
    }

    private UUID member() { return site.members().get(random.nextInt(site.members().size())); }
}
