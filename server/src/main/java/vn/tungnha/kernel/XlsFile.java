package vn.tungnha.kernel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;

/**
 * Reads the sheets of an old xls file (Excel 97 to 2003). Nothing in it is packed, so the size of the file is its
 * limit.
 */
final class XlsFile {
    private final HSSFWorkbook book;
    private final TableSize size = new TableSize();

    private XlsFile(HSSFWorkbook book) { this.book = book; }

    static List<Sheet> read(String name, byte[] file) throws IOException {
        try (var book = new HSSFWorkbook(new ByteArrayInputStream(file))) {
            return new XlsFile(book).sheets();
        } catch (EncryptedDocumentException withPassword) {
            throw FileKind.refusal(name, "password");
        }
    }

    private List<Sheet> sheets() {
        var visible = new ArrayList<Sheet>();
        var all = new ArrayList<Sheet>();
        for (int i = 0; i < book.getNumberOfSheets(); i++) {
            var sheet = new Sheet(book.getSheetName(i), lines(book.getSheetAt(i)), false);
            all.add(sheet);
            if (book.getSheetVisibility(i) == SheetVisibility.VISIBLE) visible.add(sheet);
        }
        return visible.isEmpty() ? all : visible;
    }

    private List<Csv.Line> lines(HSSFSheet sheet) {
        var lines = new SheetLines(size);
        for (Row row : sheet) lines.add(row.getRowNum() + 1, cells(row));
        sheet.getMergedRegions().forEach(each -> lines.merge(new SheetLines.Merged(each.getFirstRow(),
                each.getLastRow(), each.getFirstColumn())));
        return lines.all();
    }

    private List<SheetCell> cells(Row row) {
        var cells = new ArrayList<SheetCell>();
        for (int column = 0; column < row.getLastCellNum(); column++) {
            Cell cell = row.getCell(column);
            cells.add(cell == null ? SheetCell.EMPTY : cell((HSSFCell) cell));
        }
        return cells;
    }

    private SheetCell cell(HSSFCell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        HSSFCellStyle style = cell.getCellStyle();
        return switch (type) {
            case NUMERIC -> CellNumber.of(BigDecimal.valueOf(cell.getNumericCellValue()).toPlainString(),
                    style.getDataFormat(),
                    style.getDataFormatString(), book.getInternalWorkbook().isUsing1904DateWindowing());
            case STRING -> SheetCell.of(LegacyLetters.ofFont(style.getFont(book).getFontName(),
                    cell.getStringCellValue()));
            case BOOLEAN -> SheetCell.of(cell.getBooleanCellValue() ? "TRUE" : "FALSE");
            case ERROR -> SheetCell.error(FormulaError.forInt(cell.getErrorCellValue()).getString());
            default -> SheetCell.EMPTY;
        };
    }
}
