package vn.tungnha.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import vn.tungnha.kernel.Ids;
import vn.tungnha.kernel.ProvinceDay;

/** Classes for citizens that the commune holds in 2023, and who of the village comes; with the last of them, as many are trained as the village's share says. */
final class DemoClasses {
    /** The last Saturday of each month from April to July 2023. */
    static final List<LocalDate> DAYS = List.of(LocalDate.of(2023, 4, 29), LocalDate.of(2023, 5, 27), LocalDate.of(2023, 6, 24), LocalDate.of(2023, 7, 29));

    /** Weeks begin on the weekday of the first day, a Tuesday. */
    private static final int WEEK_TO_SATURDAY = 4;

    private final DemoVillageSite site;
    private final DemoVillagePeople people;
    private final DemoTeller teller;
    private final SplittableRandom random;

    DemoClasses(DemoVillageSite site, DemoVillagePeople people, DemoTeller teller, SplittableRandom random) {
        this.site = site;
        this.people = people;
        this.teller = teller;
        this.random = random;
    }

    /** The last Saturday of a month: in spring and summer 2023 everywhere, later once a quarter, and every month where one may look over Hoa's shoulder. */
    static Optional<LocalDate> heldIn(YearMonth month, String commune, boolean home) {
        LocalDate saturday = month.atEndOfMonth().with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
        boolean later = saturday.isAfter(DemoTargets.MID_2023) && (home || month.getMonthValue() % 3 == Integer.parseInt(commune) % 3);
        return DAYS.contains(saturday) || later ? Optional.of(saturday) : Optional.empty();
    }

    static UUID session(String commune, LocalDate day) { return Ids.named("demo", "class", commune + " " + day); }

    void live(LocalDate week) {
        for (int i = 0; i < DAYS.size(); i++)
            if (!DAYS.get(i).isBefore(week) && DAYS.get(i).isBefore(week.plusDays(7))) hold(DAYS.get(i), DAYS.size() - i);
        LocalDate saturday = week.plusDays(WEEK_TO_SATURDAY);
        heldIn(YearMonth.from(saturday), site.communeCode(), site.isHome()).filter(saturday::equals).filter(day -> day.isAfter(DemoTargets.MID_2023)).ifPresent(this::few);
    }

    /** In later years one or two come from a village, from anywhere in it. */
    private void few(LocalDate day) {
        Instant at = ProvinceDay.start(day).plusSeconds(8 * 3_600);
        for (int i = 0, come = site.isHome() ? 6 : random.nextInt(3); i < come && !people.households.isEmpty(); i++) {
            DemoHousehold household = people.households.get(random.nextInt(people.households.size()));
            attend(new Seat(household, household.people.get(random.nextInt(household.people.size()))), day, at, i);
        }
    }

    /** @param left how many classes there still are, this one among them */
    private void hold(LocalDate day, int left) {
        int due = Math.max(0, (site.share().trained() - people.trained()) / left);
        Instant at = ProvinceDay.start(day).plusSeconds(8 * 3_600);
        int came = 0;
        for (Seat seat : seats(at)) {
            if (came++ == due) break;
            attend(seat, day, at, came);
        }
    }

    private void attend(Seat seat, LocalDate day, Instant at, int place) {
        people.trained(seat.person().id);
        Instant recorded = at.plusSeconds(4 * 3_600 + place);
        teller.atDesk(teller.id(at), site.office(), "attendance.taken/1", seat.household().id, at,
                recorded.isBefore(seat.household().knownSince) ? seat.household().knownSince : recorded, "{\"session\":\"" + session(site.communeCode(), day)
                        + "\",\"kind\":\"class\",\"mode\":\"in-person\",\"learner\":\"" + seat.person().id + "\",\"on\":\"" + day + "\",\"how\":\"in-person\"}", null);
    }

    private record Seat(DemoHousehold household, DemoHousehold.Person person) {}

    /** Those who could come and were not taught yet: grown-ups before the young and the old. */
    private List<Seat> seats(Instant at) {
        var seats = new ArrayList<Seat>();
        for (boolean grown : new boolean[] {true, false})
            for (DemoHousehold household : people.households) {
                if (household.knownSince.isAfter(at.plusSeconds(40 * 86_400L))) continue;
                for (DemoHousehold.Person person : household.people)
                    if (!people.isTrained(person) && grown == (person.age >= 15 && person.age < 70)) seats.add(new Seat(household, person));
            }
        return seats;
    }
}
