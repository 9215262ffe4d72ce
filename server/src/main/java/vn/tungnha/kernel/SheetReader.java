package vn.tungnha.kernel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tungnha.kernel.Csv.Mark;

/**
 * Reads the sheets of any file that an office hands in, by its content: xlsx, xls, or text. Every import reads through
 * here, so that a cell means the same everywhere: what a person sees, in Unicode, without invisible letters.
 */
final class SheetReader {
    /** '0912345678: the sign that makes a spreadsheet keep digits as text, typed once more by hand. */
    private static final Pattern APOSTROPHE = Pattern.compile("['\u2019](?=\\d)");

    private SheetReader() {}

    static List<Sheet> read(String name, byte[] file) {
        try {
            List<Sheet> sheets = switch (FileKind.of(name, file)) {
                case XLSX -> XlsxFile.read(name, file);
                case XLS -> XlsFile.read(name, file);
                case TEXT -> TextFile.read(file);
            };
            return sheets.stream().map(SheetReader::clean).toList();
        } catch (Refusal refusal) {
            throw refusal;
        } catch (IOException | RuntimeException unreadable) {
            throw new Refusal(TableProblem.TABLE_UNREADABLE, Map.of("file", name));
        }
    }

    private static Sheet clean(Sheet sheet) {
        List<String> all = sheet.lines().stream().flatMap(line -> line.cells().stream()).toList();
        Optional<LegacyLetters> letters = LegacyLetters.of(all);
        Map<String, String> known = new HashMap<>();
        var lines = new ArrayList<Csv.Line>(sheet.lines().size());
        for (Csv.Line line : sheet.lines()) {
            List<String> cells = line.cells().stream().map(cell ->
                    known.computeIfAbsent(cell, each -> clean(each, letters))).toList();
            if (cells.stream().anyMatch(cell -> !cell.isEmpty()))
                lines.add(new Csv.Line(line.number(), cells, line.marks()));
        }
        return new Sheet(sheet.name(), lines, sheet.separated());
    }

    private static String clean(String cell, Optional<LegacyLetters> letters) {
        String unicode = letters.isPresent() && LegacyLetters.mayBeLegacy(cell) ? letters.get().unicode(cell)
                : LegacyLetters.alone(cell);
        String line = VietnameseText.oneLine(unicode);
        return APOSTROPHE.matcher(line).lookingAt() ? line.substring(1) : line;
    }

    /** The problem a mark means, if the cell cannot be believed. */
    static Optional<TableProblem> problem(Mark mark) {
        return switch (mark) {
            case DIGITS_LOST -> Optional.of(TableProblem.TABLE_DIGITS_LOST);
            case ERROR -> Optional.of(TableProblem.TABLE_CELL_ERROR);
            case MERGED_FROM_ABOVE -> Optional.empty();
        };
    }
}
