package vn.tungnha.kernel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Files as offices really have them, written with POI as Excel writes them. */
public final class NastyFiles {
    private NastyFiles() {}

    public static byte[] xlsx(Consumer<Workbook> fill) { return written(new XSSFWorkbook(), fill); }

    public static byte[] xls(Consumer<Workbook> fill) { return written(new HSSFWorkbook(), fill); }

    private static byte[] written(Workbook book, Consumer<Workbook> fill) {
        var out = new ByteArrayOutputStream();
        try (book) {
            fill.accept(book);
            book.write(out);
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return out.toByteArray();
    }

    /** Rows of texts and numbers from the first line of a sheet on. */
    public static void fill(Workbook book, String sheet, List<List<Object>> rows) {
        var page = book.createSheet(sheet);
        for (int i = 0; i < rows.size(); i++) {
            var row = page.createRow(i);
            for (int column = 0; column < rows.get(i).size(); column++)
                put(row.createCell(column), rows.get(i).get(column));
        }
    }

    public static CellStyle format(Workbook book, String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    public static CellStyle font(Workbook book, String name) {
        var font = book.createFont();
        font.setFontName(name);
        CellStyle style = book.createCellStyle();
        style.setFont(font);
        return style;
    }

    public static void put(Cell cell, Object value) {
        switch (value) {
            case null -> { }
            case Number number -> cell.setCellValue(number.doubleValue());
            default -> cell.setCellValue(value.toString());
        }
    }

    /** An xlsx of these parts, as no spreadsheet program writes it. */
    public static byte[] zipped(Map<String, byte[]> parts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return out.toByteArray();
    }

    public static byte[] bytes(String text) { return text.getBytes(StandardCharsets.UTF_8); }
}
