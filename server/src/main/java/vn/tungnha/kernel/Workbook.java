package vn.tungnha.kernel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes tables as workbooks (xlsx). {@link Table} reads them. */
public final class Workbook {
    private static final int NARROWEST = 8;
    private static final int WIDEST = 60;

    /**
     * One sheet to be written.
     *
     * @param name     up to 31 letters, as spreadsheets bear
     * @param headings of the columns
     * @param rows     cells: text, number, {@link Share}, day, or null for an empty one
     * @param about    lines above the table: place, period, as-of day; empty for a table that is read in again
     * @param total    the last row, in bold; null for none
     */
    public record Sheet(String name, List<String> headings, List<List<Object>> rows, List<String> about, @Nullable List<Object> total) {
        public Sheet(String name, List<String> headings, List<List<Object>> rows) { this(name, headings, rows, List.of(), null); }

        /** The row of the headings. */
        int top() { return about.isEmpty() ? 0 : about.size() + 1; }
    }

    /** A share of one: stored as 0.259, shown as 25,9%. The only way a percentage goes into a workbook. */
    public record Share(double of1) {}

    private Workbook() {}

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
        int top = sheet.top();
        for (int line = 0; line < sheet.about().size(); line++) page.value(line, 0, text(sheet.about().get(line)));
        for (int column = 0; column < sheet.headings().size(); column++) {
            page.value(top, column, text(sheet.headings().get(column)));
            page.width(column, width(sheet, column));
        }
        if (!sheet.headings().isEmpty()) bordered(page, top, sheet.headings().size());
        page.freezePane(0, top + 1);
        for (int row = 0; row < sheet.rows().size(); row++) {
            Interruption.check();
            write(page, top + 1 + row, sheet.rows().get(row));
        }
        if (sheet.total() == null) return;
        int last = top + 1 + sheet.rows().size();
        bordered(page, last, sheet.headings().size());
        write(page, last, sheet.total());
    }

    private static void bordered(Worksheet page, int row, int columns) {
        page.range(row, 0, row, columns - 1).style().bold().wrapText(true).verticalAlignment("center").borderStyle(BorderStyle.THIN).set();
    }

    private static void write(Worksheet page, int row, List<Object> cells) {
        for (int column = 0; column < cells.size(); column++) write(page, row, column, cells.get(column));
    }

    private static void write(Worksheet page, int row, int column, Object cell) {
        switch (cell) {
            case null -> { }
            case Number number -> {
                page.value(row, column, number);
                page.style(row, column).format(number instanceof Double ? "#,##0.0" : "#,##0").set();
            }
            case Share share -> {
                page.value(row, column, share.of1());
                page.style(row, column).format("0.0%").set();
            }
            case LocalDate day -> {
                page.value(row, column, day);
                page.style(row, column).format("dd/mm/yyyy").set();
            }
            case LocalDateTime moment -> {
                page.value(row, column, moment);
                page.style(row, column).format("dd/mm/yyyy hh:mm").set();
            }
            default -> page.value(row, column, text(cell.toString()));
        }
    }

    private static String text(String text) { return StorableText.start(XmlText.of(text), StorableText.LONGEST_CELL); }

    private static int width(Sheet sheet, int column) {
        int longest = sheet.headings().get(column).length();
        for (List<Object> row : sheet.rows()) if (column < row.size() && row.get(column) != null) longest = Math.max(longest, row.get(column).toString().length());
        return Math.clamp(longest + 2L, NARROWEST, WIDEST);
    }
}
