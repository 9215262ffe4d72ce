package vn.tungnha.report.print;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.place.Place;
import vn.tungnha.place.Places;
import vn.tungnha.report.Offices;
import vn.tungnha.report.ReportProblem;
import vn.tungnha.report.document.OfficialDocument;

/** Papers with people's names on them, written from the facts. */
@Component
public class Prints {
    private final PrintStore store;
    private final Places places;
    private final Offices offices;
    private final Clock clock;

    Prints(PrintStore store, Places places, Offices offices, Clock clock) {
        this.store = store;
        this.places = places;
        this.offices = offices;
        this.clock = clock;
    }

    /** Who is in the teams of the place today. */
    public OfficialDocument members(int place) {
        LocalDate today = today();
        return MemberList.of(paper(place, today), store.members(leaves(place, today), today, today), today);
    }

    /** On which days of the month members did something that is recorded. */
    public OfficialDocument timesheet(int place, LocalDate month) {
        LocalDate from = month.withDayOfMonth(1);
        LocalDate to = from.plusMonths(1).minusDays(1);
        Integer[] leaves = leaves(place, map(to));
        return Timesheet.of(paper(place, map(to)), store.members(leaves, from, to), store.worked(leaves, from, to), from);
    }

    /** Whom the place's teams helped in the month, with room to sign. */
    public OfficialDocument guided(int place, LocalDate month) {
        LocalDate from = month.withDayOfMonth(1);
        LocalDate to = from.plusMonths(1).minusDays(1);
        return GuidedList.of(paper(place, map(to)), store.guided(leaves(place, map(to)), from, to), from);
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
        List<OfficialDocument> sheets = store.members(leaves(place, today), to.from(), to.from()).stream().filter(each -> each.name() != null)
                .map(each -> Invitation.of(paper, to, MemberList.addressed(each))).toList();
        return sheets.isEmpty() ? List.of(Invitation.of(paper, to, "")) : sheets;
    }

    private Paper paper(int place, LocalDate map) {
        Place at = places.get(place, map);
        Place above = at.parent() == null ? null : places.get(at.parent(), map);
        return new Paper(at, offices.of(at, above, today()));
    }

    /** A session of the place's own, of one beneath, or of one above that its people are sent to. */
    private Integer[] inviting(int place, LocalDate map) {
        Stream<Integer> above = places.ancestorsOf(places.get(place, map).ownLeaf(), map).stream().map(Place::ownLeaf);
        return Stream.concat(places.leavesOf(place, map).stream(), above).distinct().toArray(Integer[]::new);
    }

    /** A month that is not over is on today's map. */
    private LocalDate map(LocalDate end) { return end.isAfter(today()) ? today() : end; }

    private Integer[] leaves(int place, LocalDate map) {
        return places.leavesOf(place, map).toArray(Integer[]::new);
    }

    private LocalDate today() { return ProvinceDay.of(clock.instant()); }
}
