package vn.tungnha.place;

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
import vn.tungnha.kernel.Csv;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.kernel.VietnameseText;

/** A CSV file of places as its rows: UTF-8 with or without a mark, composed or decomposed, comma or semicolon. */
record PlaceFile(String name, List<Row> rows) {
    /** One row by its columns; an absent or empty cell is null. Something behind the last column means that a separator too many has shifted the cells. */
    record Row(int line, Map<String, String> cells, boolean tooLong) {
        String get(String column) { return cells.get(column); }

        /** A column whose cell is not in the encoding of the file. */
        Optional<String> lost() { return cells.keySet().stream().filter(column -> isLost(cells.get(column))).min(Comparator.naturalOrder()); }
    }

    static final Set<String> COLUMNS = Set.of("code", "name", "type", "parent_code", "parent_type", "valid_from", "valid_to", "households", "people",
            "declared_on", "source", "lat", "lon", "takes_part_from", "takes_part_to");
    private static final List<String> REQUIRED = List.of("name", "type");

    static PlaceFile read(Path file) {
        try {
            List<Csv.Line> lines = Csv.read(text(Files.readAllBytes(file)));
            if (lines.isEmpty()) throw new Refusal(PlaceProblem.PLACE_FILE_COLUMNS, Map.of("column", REQUIRED.getFirst()));
            List<String> columns = columns(lines.getFirst());
            return new PlaceFile(file.getFileName().toString(), lines.stream().skip(1).map(line -> row(line, columns)).toList());
        } catch (IOException unreadable) {
            throw new Refusal(PlaceProblem.PLACE_FILE_UNREADABLE, Map.of("file", file.toString()));
        }
    }

    private static List<String> columns(Csv.Line header) {
        List<String> columns = header.cells().stream().map(cell -> cell.toLowerCase(java.util.Locale.ROOT)).toList();
        for (String column : columns)
            if (!COLUMNS.contains(column) || columns.indexOf(column) != columns.lastIndexOf(column)) throw strange(column);
        for (String column : REQUIRED) if (!columns.contains(column)) throw strange(column);
        return columns;
    }

    private static Refusal strange(String column) { return new Refusal(PlaceProblem.PLACE_FILE_COLUMNS, Map.of("column", column)); }

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
        if (text.indexOf('\0') >= 0 || text.lines().findFirst().filter(PlaceFile::isLost).isPresent())
            throw new Refusal(PlaceProblem.PLACE_FILE_ENCODING, Map.of("line", 1));
        return VietnameseText.nfc(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private static boolean isLost(String text) { return text.indexOf('\uFFFD') >= 0; }
}
