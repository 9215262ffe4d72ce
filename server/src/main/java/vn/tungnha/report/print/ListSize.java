package vn.tungnha.report.print;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.place.Place;
import vn.tungnha.place.Places;
import vn.tungnha.report.ReportProblem;

/** How long a printed list may be: nobody signs thousands of lines, and setting them takes more memory than a server has. */
@Component
class ListSize {
    /** Takes a pdf about five seconds of a processor. */
    private static final int MOST_ROWS = 1_500;
    /** Takes a docx about a hundred megabytes; a timesheet of a district of 1,000 members is as large. */
    private static final int MOST_CELLS = 36_000;
    private static final List<String> LEVELS = List.of("province", "district", "commune", "village");

    private final Places places;

    ListSize(Places places) { this.places = places; }

    /**
     * Refuses a list that is too long, and says which level beneath the place has lists that are not.
     *
     * @param rows by leaf
     */
    void check(Place at, LocalDate map, Map<Integer, Integer> rows, int columns) {
        int most = Math.min(MOST_ROWS, MOST_CELLS / columns);
        int all = rows.values().stream().mapToInt(Integer::intValue).sum();
        if (all > most) throw new Refusal(ReportProblem.DOCUMENT_TOO_LARGE, Map.of("rows", all, "most", most, "level", LEVELS.get(level(at, map, rows, most) - 1)));
    }

    private int level(Place at, LocalDate map, Map<Integer, Integer> rows, int most) {
        int level = at.level();
        for (List<Place> beneath = beneath(List.of(at), map); !beneath.isEmpty(); beneath = beneath(beneath, map)) {
            level = beneath.getFirst().level();
            if (beneath.stream().allMatch(each -> rows(each, map, rows) <= most)) return level;
        }
        return level;
    }

    private List<Place> beneath(List<Place> above, LocalDate map) { return above.stream().flatMap(each -> places.children(each.id(), map).stream()).toList(); }

    private int rows(Place place, LocalDate map, Map<Integer, Integer> rows) {
        return places.leavesOf(place.id(), map).stream().mapToInt(leaf -> rows.getOrDefault(leaf, 0)).sum();
    }
}
