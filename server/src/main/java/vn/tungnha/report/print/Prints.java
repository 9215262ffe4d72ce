package vn.tungnha.report.print;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tungnha.kernel.Period;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.place.Place;
import vn.tungnha.place.Places;
import vn.tungnha.report.Offices;
import vn.tungnha.report.ReportProblem;
import vn.tungnha.report.document.OfficialDocument;
import vn.tungnha.report.document.Written;

/** Papers with people's names on them, written from the facts. */
@Component
public class Prints {
    private final PrintStore store;
    private final Places places;
    private final Offices offices;
    private final ListSize size;
    private final Clock clock;

    Prints(PrintStore store, Places places, Offices offices, ListSize size, Clock clock) {
        this.size = size;
        this.store = store;
        this.places = places;
        this.offices = offices;
        this.clock = clock;
    }

    /**
     * Members of the teams of the place today.
     *
     * @param asked the day whose map says what lies beneath the place; null for today
     */
    public OfficialDocument members(int place, @Nullable LocalDate asked) {
        LocalDate today = today();
        LocalDate map = places.mapDay(place, asked, today);
        Integer[] leaves = leaves(place, map);
        size.check(places.get(place, map), map, store.countMembers(leaves, today, today), MemberList.COLUMNS.size());
        return MemberList.of(paper(place, map), store.members(leaves, today, today), today);
    }

    /** On which days of the month members did something that is recorded. */
    public OfficialDocument timesheet(int place, LocalDate month, @Nullable LocalDate asked) {
        LocalDate from = begun(month);
        LocalDate to = from.plusMonths(1).minusDays(1);
        LocalDate map = places.mapDay(place, asked, map(to));
        Integer[] leaves = leaves(place, map);
        size.check(places.get(place, map), map, store.countMembers(leaves, from, to), Timesheet.columns(from));
        return Timesheet.of(paper(place, map), store.members(leaves, from, to), store.worked(leaves, from, to), from);
    }

    /** Whom the place's teams helped in the month, with room to sign. */
    public OfficialDocument guided(int place, LocalDate month, @Nullable LocalDate asked) {
        LocalDate from = begun(month);
        LocalDate to = from.plusMonths(1).minusDays(1);
        LocalDate map = places.mapDay(place, asked, map(to));
        Integer[] leaves = leaves(place, map);
        size.check(places.get(place, map), map, store.countGuided(leaves, from, to), GuidedList.COLUMNS.size());
        return GuidedList.of(paper(place, map), store.guided(leaves, from, to), from);
    }

    /** @param guest who is invited; blank leaves room to write the name in */
    public OfficialDocument invitation(int place, UUID session, String guest) {
        LocalDate today = today();
        PrintRows.Invited to = store.session(inviting(place, today), session).orElseThrow(() -> new Refusal(ReportProblem.PRINT_SESSION_UNKNOWN, Map.of("session", session)));
        return Invitation.of(paper(place, today), to, guest.strip());
    }

    /** A sheet for each member of the place's teams who stands on the session's first day; of a commune or a village, which know them all. */
    public List<OfficialDocument> invitations(int place, UUID session) {
        LocalDate today = today();
        Paper paper = paper(place, today);
        if (paper.place().level() < Place.COMMUNE) throw new Refusal(ReportProblem.REPORT_OF_NO_COMMUNE, Map.of("place", paper.place().name()));
        PrintRows.Invited to = store.session(inviting(place, today), session).orElseThrow(() -> new Refusal(ReportProblem.PRINT_SESSION_UNKNOWN, Map.of("session", session)));
        Integer[] leaves = leaves(place, today);
        size.check(paper.place(), today, store.countMembers(leaves, to.from(), to.from()), Invitation.WEIGHT);
        List<OfficialDocument> sheets = store.members(leaves, to.from(), to.from()).stream().filter(each -> each.name() != null)
                .map(each -> Invitation.of(paper, to, MemberList.addressed(each))).toList();
        return sheets.isEmpty() ? List.of(Invitation.of(paper, to, "")) : sheets;
    }

    /** The first day of a month that is not to come. */
    private LocalDate begun(LocalDate month) { return new Period(month.withDayOfMonth(1), month).until(today()).from(); }

    private Paper paper(int place, LocalDate map) {
        Place at = places.get(place, map);
        Place above = at.parent() == null ? null : places.get(at.parent(), map);
        return new Paper(at, offices.of(at, above, today()), olderMap(place, map));
    }

    /** Named by the day from which the map held; the oldest one, which no change began, by the day before which it held. Null for the map of today. */
    private @Nullable String olderMap(int place, LocalDate map) {
        List<LocalDate> turns = places.turns(place, today());
        Optional<LocalDate> next = turns.stream().filter(each -> each.isAfter(map)).findFirst();
        Optional<LocalDate> begun = turns.stream().filter(each -> !each.isAfter(map)).reduce((one, later) -> later);
        return next.map(end -> begun.map(day -> "Theo bản đồ từ " + Written.day(day)).orElse("Theo bản đồ trước " + Written.day(end))).orElse(null);
    }

    /** A session of the place's own, of one beneath, or of one above that its people are sent to. */
    private Integer[] inviting(int place, LocalDate map) {
        return Stream.concat(places.leavesOf(place, map).stream(), places.leavesAbove(place, map).stream()).distinct().toArray(Integer[]::new);
    }

    /** A month that is not over is on today's map. */
    private LocalDate map(LocalDate end) { return end.isAfter(today()) ? today() : end; }

    private Integer[] leaves(int place, LocalDate map) {
        return places.leavesOf(place, map).toArray(Integer[]::new);
    }

    private LocalDate today() { return ProvinceDay.of(clock.instant()); }
}
