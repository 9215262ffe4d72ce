package vn.tungnha.kernel;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** Tables as workbooks (xlsx), in and out. */
public final class Workbook {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    /** A day is a number like any other; only its format tells. */
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);
    /** 31/12/9999. */
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);
    private static final int MOST_DIGITS = 400;
    /** More letters make spreadsheets call the file broken. */
    private static final int LONGEST_CELL = 32_767;
    private static final int NARROWEST = 8;
    private static final int WIDEST = 60;

    /**
     * One sheet to be written.
     *
     * @param name     up to 31 letters, as spreadsheets bear
     * @param headings of the columns
     * @param rows     cells: text, number, day, or null for an empty one
     */
    public record Sheet(String name, List<String> headings, List<List<Object>> rows) {}

    private Workbook() {}

    /** Whether these bytes are packed as a workbook is. */
    static boolean is(byte[] file) { return file.length > 3 && file[0] == 'P' && file[1] == 'K' && file[2] == 3; }

    /** The first sheet's rows that hold something, each cell as the text people see: days as dd/mm/yyyy, whole numbers without a point. */
    static List<Csv.Line> read(String name, byte[] file) {
        try {
            UnpackedWorkbook.check(name, file);
            return read(file);
        } catch (Refusal refusal) {
            throw refusal;
        } catch (IOException | RuntimeException unreadable) {
            throw new Refusal(TableProblem.TABLE_UNREADABLE, Map.of("file", name));
        }
    }

    private static List<Csv.Line> read(byte[] file) throws IOException {
        var size = new TableSize();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file), WITH_FORMATS); Stream<Row> rows = book.getFirstSheet().openStream()) {
            return rows.peek(row -> size.line(row.getCellCount())).map(row -> new Csv.Line(row.getRowNum(), cells(row)))
                    .filter(line -> line.cells().stream().anyMatch(cell -> !cell.isEmpty())).toList();
        }
    }

    private static List<String> cells(Row row) {
        var cells = new ArrayList<String>();
        for (int i = 0; i < row.getCellCount(); i++) cells.add(row.getOptionalCell(i).map(Workbook::text).map(VietnameseText::nfc).orElse("").strip());
        return cells;
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER || cell.getType() == CellType.FORMULA && cell.getValue() instanceof BigDecimal) {
            var number = (BigDecimal) cell.getValue();
            if (!isDay(cell.getDataFormatString()) || number.signum() < 0 || number.compareTo(LAST_DAY) > 0) return text(number);
            return DAY.format(cell.asDate());
        }
        return cell.getText() == null ? "" : cell.getText();
    }

    /** Written out only as far as a spreadsheet's numbers reach: 1E+900000000 has more digits than there is room. */
    private static String text(BigDecimal number) {
        boolean real = Math.abs((long) number.scale()) <= MOST_DIGITS && number.precision() <= MOST_DIGITS;
        return real ? number.stripTrailingZeros().toPlainString() : number.toString();
    }

    private static boolean isDay(String format) { return format != null && format.toLowerCase(java.util.Locale.ROOT).matches(".*(yy|d+[/.-]m+).*"); }

    /** The bytes of a workbook with these sheets: headings bold and kept in sight, columns as wide as what stands in them, numbers and days as such. */
    public static byte[] write(Sheet... sheets) {
        var out = new ByteArrayOutputStream();
        try (var book = new org.dhatim.fastexcel.Workbook(out, "Tung Nha", "1.0")) {
            for (Sheet sheet : sheets) write(book.newWorksheet(sheet.name()), sheet);
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return out.toByteArray();
    }

    private static void write(Worksheet page, Sheet sheet) {
        for (int column = 0; column < sheet.headings().size(); column++) {
            page.value(0, column, StorableText.start(sheet.headings().get(column), LONGEST_CELL));
            page.width(column, width(sheet, column));
        }
        if (!sheet.headings().isEmpty())
            page.range(0, 0, 0, sheet.headings().size() - 1).style().bold().wrapText(true).verticalAlignment("center").borderStyle(BorderStyle.THIN).set();
        page.freezePane(0, 1);
        for (int row = 0; row < sheet.rows().size(); row++)
            for (int column = 0; column < sheet.rows().get(row).size(); column++) write(page, row + 1, column, sheet.rows().get(row).get(column));
    }

    private static void write(Worksheet page, int row, int column, Object cell) {
        switch (cell) {
            case null -> { }
            case Number number -> {
                page.value(row, column, number);
                page.style(row, column).format(number instanceof Double ? "#,##0.0" : "#,##0").set();
            }
            case LocalDate day -> {
                page.value(row, column, day);
                page.style(row, column).format("dd/mm/yyyy").set();
            }
            case LocalDateTime moment -> {
                page.value(row, column, moment);
                page.style(row, column).format("dd/mm/yyyy hh:mm").set();
            }
            default -> page.value(row, column, StorableText.start(cell.toString(), LONGEST_CELL));
        }
    }

    private static int width(Sheet sheet, int column) {
        int longest = sheet.headings().get(column).length();
        for (List<Object> row : sheet.rows()) if (column < row.size() && row.get(column) != null) longest = Math.max(longest, row.get(column).toString().length());
        return Math.clamp(longest + 2L, NARROWEST, WIDEST);
    }
}
