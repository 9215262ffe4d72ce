package vn.tungnha.report.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table. Its headings are repeated on each page.
 *
 * @param points how large its letters are
 */
public record Grid(List<Column> columns, List<Row> rows, int points) {
    public enum Align { LEFT, CENTRE, RIGHT }

    /** @param share of the table's width, against the others' */
    public record Column(String title, int share, Align align) {}

    /** What a row is: GROUP names the rows beneath it and runs across, TOTAL adds them up. */
    public enum Kind { PLAIN, GROUP, TOTAL }

    /**
     * @param cells each a text, a whole number, a share of a hundred ({@link Percent}), a day, or null for an empty one
     */
    public record Row(Kind kind, List<@Nullable Object> cells) {
        public static Row plain(@Nullable Object... cells) { return new Row(Kind.PLAIN, java.util.Arrays.asList(cells)); }

        public static Row total(@Nullable Object... cells) { return new Row(Kind.TOTAL, java.util.Arrays.asList(cells)); }

        public static Row group(String name) { return new Row(Kind.GROUP, List.of(name)); }
    }

    public Grid {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    public int shares() { return columns.stream().mapToInt(Column::share).sum(); }
}
