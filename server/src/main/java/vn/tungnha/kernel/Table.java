package vn.tungnha.kernel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A table that an office saved, by its columns.
 *
 * @param headings as the file writes them, by column, in the order of the file
 * @param unused   headings of columns that nobody reads
 */
public record Table(String name, List<Row> rows, Map<String, String> headings, List<String> unused) {
    /**
     * One row by its columns; an absent or empty cell is null.
     *
     * @param tooLong whether something is behind the last column, so that a separator too many has shifted the cells
     * @param marks   of cells that cannot be believed
     */
    public record Row(int line, Map<String, String> cells, boolean tooLong, Map<String, TableProblem> marks) {
        public String get(String column) { return cells.get(column); }

        /** Why nothing of the row can be believed, if so. */
        public Optional<RefusedRow> broken() {
            if (tooLong) return Optional.of(new RefusedRow(line, "", TableProblem.TABLE_ROW_TOO_LONG, Map.of()));
            Optional<String> lost = cells.keySet().stream().filter(column -> cells.get(column).indexOf('\uFFFD') >= 0)
                    .min(Comparator.naturalOrder());
            if (lost.isPresent())
                return lost.map(column -> new RefusedRow(line, column, TableProblem.TABLE_ENCODING,
                        Map.of("line", line)));
            return marks.keySet().stream().min(Comparator.naturalOrder())
                    .map(column -> new RefusedRow(line, column, marks.get(column), Map.of("value", cells.get(column))));
        }
    }

    /**
     * Row that did not go in, with line and column as a spreadsheet shows them: the line counted from 1, the column by
     * its heading.
     */
    public record RefusedRow(int line, String column, Problem problem, Map<String, Object> params) {}

    /**
     * @param known  columns there may be, in lower case
     * @param needed columns there must be
     */
    public static Table read(Path file, Set<String> known, List<String> needed) {
        return read(file, new TableColumns(known, needed, Map.of()));
    }

    public static Table read(Path file, TableColumns columns) {
        try {
            return read(file.getFileName().toString(), Files.readAllBytes(file), columns);
        } catch (IOException unreadable) {
            throw new Refusal(TableProblem.TABLE_UNREADABLE, Map.of("file", file.toString()));
        }
    }

    /** The same, of a file that was handed in. */
    public static Table read(String name, byte[] file, Set<String> known, List<String> needed) {
        return read(name, file, new TableColumns(known, needed, Map.of()));
    }

    public static Table read(String name, byte[] file, TableColumns columns) {
        var finder = TableFinder.of(name, file, columns);
        Optional<FoundTable<String>> found = finder.table();
        columns.check(found.map(FoundTable::headings).orElseGet(() -> finder.isEmpty() ? List.of()
                : finder.nearestHeadings()));
        return of(name, found.orElseThrow(() -> TableColumns.strange(columns.needed().getFirst())), columns);
    }

    /** Reads a list as people keep it: columns that nobody asked for are passed over and listed as unused. */
    public static Table recognise(String name, byte[] file, TableColumns columns) {
        FoundTable<String> found = TableFinder.of(name, file, columns).table()
                .orElseThrow(() -> TableColumns.strange(columns.needed().getFirst()));
        return of(name, found, columns);
    }

    private static Table of(String name, FoundTable<String> table, TableColumns columns) {
        var headings = new LinkedHashMap<String, String>();
        table.at().entrySet().stream().sorted(Map.Entry.comparingByValue()).map(Map.Entry::getKey)
                .forEach(column -> headings.put(column, table.heading(column)));
        return new Table(name, table.rows().stream().map(line -> row(line, table)).toList(), headings,
                columns.unused(table.headings()));
    }

    /** All rows of the first sheet that hold something, as text, the heading among them. */
    public static List<Csv.Line> lines(String name, byte[] file) {
        return SheetReader.read(name, file).stream().findFirst().map(Sheet::lines).orElse(List.of());
    }

    private static Row row(Csv.Line line, FoundTable<String> table) {
        Map<String, String> cells = new HashMap<>();
        Map<String, TableProblem> marks = new HashMap<>();
        for (String column : table.at().keySet()) {
            if (!table.cell(line, column).isEmpty()) cells.put(column, table.cell(line, column));
            Csv.Mark mark = table.mark(line, column);
            if (mark != null) SheetReader.problem(mark).ifPresent(problem -> marks.put(column, problem));
        }
        return new Row(line.number(), cells, table.isTooLong(line), marks);
    }

    /** A refused row with its column as the file's heading says it. */
    public RefusedRow named(RefusedRow row) {
        String heading = headings.getOrDefault(row.column(), row.column());
        boolean own = heading.strip().equalsIgnoreCase(row.column());
        return own ? row : new RefusedRow(row.line(), heading, row.problem(), row.params());
    }
}
