package vn.tungnha.kernel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The columns of a table with a fixed form, each under its own name or under one that people here give it.
 *
 * @param known  columns there may be, in lower case
 * @param needed columns there must be
 * @param others folded headings that mean a column
 */
public record TableColumns(Set<String> known, List<String> needed, Map<String, String> others)
        implements TableLayout<String> {
    /** Columns that number or explain the rows and that nobody reads. */
    private static final Set<String> PASSED_OVER = Set.of("", "stt", "tt", "so tt", "so thu tu", "no", "ghi chu",
            "note");

    public TableColumns {
        known = Set.copyOf(known);
        needed = List.copyOf(needed);
        others = Map.copyOf(others);
    }

    @Override
    public List<HeadingMatch<String>> columns(List<String> cells) {
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < cells.size(); i++)
            if (known.contains(column(cells.get(i)))) first.putIfAbsent(column(cells.get(i)), i);
        var found = new ArrayList<HeadingMatch<String>>();
        first.forEach((column, index) -> found.add(new HeadingMatch<>(column, index, true)));
        return found;
    }

    @Override
    public boolean isComplete(Set<String> columns) { return columns.containsAll(needed); }

    /** The column a heading means, or the heading itself in lower case. */
    private String column(String heading) {
        String word = heading.strip().toLowerCase(Locale.ROOT);
        return known.contains(word) ? word : others.getOrDefault(bare(heading), word);
    }

    private static String bare(String heading) {
        return VietnameseText.folded(heading.replaceAll("\\([^)]*\\)|[*:]", " "));
    }

    /** A heading nobody knows would lose its column in silence; one that is there twice has two values for each row. */
    void check(List<String> headings) {
        List<String> columns = headings.stream().map(this::column).toList();
        for (int i = 0; i < columns.size(); i++) {
            String column = columns.get(i);
            if (!known.contains(column) && PASSED_OVER.contains(bare(headings.get(i)))) continue;
            if (!known.contains(column) || columns.indexOf(column) != columns.lastIndexOf(column))
                throw strange(headings.get(i));
        }
        for (String column : needed) if (!columns.contains(column)) throw strange(column);
    }

    /** Headings that mean no column, without those that only number or explain the rows. */
    List<String> unused(List<String> headings) {
        return headings.stream().filter(each -> !known.contains(column(each)) && !PASSED_OVER.contains(bare(each))).toList();
    }

    static Refusal strange(String column) { return new Refusal(TableProblem.TABLE_COLUMNS, Map.of("column", column)); }
}
