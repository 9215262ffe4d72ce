package vn.tungnha.kernel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A table inside a file: its line of headings and the rows beneath.
 *
 * @param headings as they are written
 * @param at       the cell of each column
 * @param rows     without lines that repeat the headings
 * @param width    up to the last heading
 */
public record FoundTable<C>(List<String> headings, Map<C, Integer> at, List<Csv.Line> rows, int width,
        boolean separated) {
    static <C> FoundTable<C> of(Sheet sheet, int heading, List<HeadingMatch<C>> columns) {
        List<String> headings = sheet.lines().get(heading).cells();
        Map<C, Integer> at = columns.stream().collect(Collectors.toMap(HeadingMatch::column, HeadingMatch::index,
                (one, other) -> one, HashMap::new));
        List<Csv.Line> rows = sheet.lines().subList(heading + 1, sheet.lines().size()).stream()
                .filter(line -> !repeats(line, headings, at)).toList();
        int width = headings.size();
        while (width > 0 && headings.get(width - 1).isEmpty()) width--;
        return new FoundTable<>(headings, at, rows, width, sheet.separated());
    }

    /**
     * A line of headings that is there once more: on each printed page, or beneath itself where cells are merged over
     * two lines.
     */
    private static <C> boolean repeats(Csv.Line line, List<String> headings, Map<C, Integer> at) {
        long filled = at.values().stream().filter(column -> !cell(line, column).isEmpty()).count();
        long same = at.values().stream().filter(column -> !cell(line, column).isEmpty() && cell(line, column)
                .equals(headings.get(column))).count();
        return same > 0 && same * 2 > filled;
    }

    public String cell(Csv.Line line, C column) { return at.containsKey(column) ? cell(line, at.get(column)) : ""; }

    private static String cell(Csv.Line line, int column) {
        return column < line.cells().size() ? line.cells().get(column) : "";
    }

    public Csv.Mark mark(Csv.Line line, C column) {
        return at.containsKey(column) ? line.marks().get(at.get(column)) : null;
    }

    /** As the file writes it; empty where there is no such column. */
    public String heading(C column) { return at.containsKey(column) ? headings.get(at.get(column)) : ""; }

    /** Whether something is behind the last column of a text file: a separator too many has shifted the cells. */
    public boolean isTooLong(Csv.Line line) {
        return separated && line.cells().stream().skip(width).anyMatch(cell -> !cell.isEmpty());
    }
}
