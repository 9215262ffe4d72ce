package vn.tungnha.kernel;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A table that an office saved, by its columns: as a workbook (xlsx; its first sheet), or as CSV in UTF-8 with or without a mark, composed or decomposed, with
 * any usual separator. A heading is known again whatever its case and the blanks around it.
 */
public record Table(String name, List<Row> rows) {
    /** One row by its columns; an absent or empty cell is null. Something behind the last column means that a separator too many has shifted the cells. */
    public record Row(int line, Map<String, String> cells, boolean tooLong) {
        public String get(String column) { return cells.get(column); }

        /** Why nothing of the row can be believed, if so: a cell is not in the encoding of the file, or there are more cells than columns. */
        public Optional<RefusedRow> broken() {
            if (tooLong) return Optional.of(new RefusedRow(line, "", TableProblem.TABLE_ROW_TOO_LONG, Map.of()));
            return lost().map(column -> new RefusedRow(line, column, TableProblem.TABLE_ENCODING, Map.of("line", line)));
        }

        private Optional<String> lost() { return cells.keySet().stream().filter(column -> isLost(cells.get(column))).min(Comparator.naturalOrder()); }
    }

    /** Row that did not go in, with line and column as a spreadsheet shows them: the line counted from 1, the column by its heading. */
    public record RefusedRow(int line, String column, Problem problem, Map<String, Object> params) {}

    /**
     * @param known  columns there may be, in lower case
     * @param needed columns there must be
     */
    public static Table read(Path file, Set<String> known, List<String> needed) {
        try {
            return read(file.getFileName().toString(), Files.readAllBytes(file), known, needed);
        } catch (IOException unreadable) {
            throw new Refusal(TableProblem.TABLE_UNREADABLE, Map.of("file", file.toString()));
        }
    }

    /** The same, of a file that was handed in. */
    public static Table read(String name, byte[] file, Set<String> known, List<String> needed) {
        List<Csv.Line> lines = lines(name, file);
        if (lines.isEmpty()) throw strange(needed.getFirst());
        List<String> columns = columns(lines.getFirst(), known, needed);
        return new Table(name, lines.stream().skip(1).map(line -> row(line, columns)).toList());
    }

    /** All rows that hold something, as text, the heading among them: for files whose columns are not known beforehand. */
    public static List<Csv.Line> lines(String name, byte[] file) { return Workbook.is(file) ? Workbook.read(name, file) : Csv.read(text(file)); }

    private static List<String> columns(Csv.Line header, Set<String> known, List<String> needed) {
        List<String> columns = header.cells().stream().map(cell -> cell.strip().toLowerCase(java.util.Locale.ROOT)).toList();
        for (String column : columns)
            if (!known.contains(column) || columns.indexOf(column) != columns.lastIndexOf(column)) throw strange(column);
        for (String column : needed) if (!columns.contains(column)) throw strange(column);
        return columns;
    }

    private static Refusal strange(String column) { return new Refusal(TableProblem.TABLE_COLUMNS, Map.of("column", column)); }

    private static Row row(Csv.Line line, List<String> columns) {
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < Math.min(columns.size(), line.cells().size()); i++)
            if (!line.cells().get(i).isEmpty()) cells.put(columns.get(i), line.cells().get(i));
        boolean tooLong = line.cells().stream().skip(columns.size()).anyMatch(cell -> !cell.isEmpty());
        return new Row(line.number(), cells, tooLong);
    }

    /** Bytes that are not UTF-8 (from TCVN3 or VNI files) become the mark of what was lost, and their rows are refused; UTF-16 is refused whole. */
    private static String text(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf('\0') >= 0 || text.lines().findFirst().filter(Table::isLost).isPresent())
            throw new Refusal(TableProblem.TABLE_ENCODING, Map.of("line", 1));
        return VietnameseText.nfc(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private static boolean isLost(String text) { return text.indexOf('\uFFFD') >= 0; }
}
