package vn.tungnha.report.document;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** The rows of a docx's table. */
final class WordGrid {
    private WordGrid() {}

    static void headings(XWPFTableRow line, Grid grid) {
        line.setRepeatHeader(true);
        line.setCantSplitRow(true);
        for (int i = 0; i < grid.columns().size(); i++) write(line.getCell(i), grid.columns().get(i).title(), grid.points(), true, ParagraphAlignment.CENTER);
    }

    static void row(XWPFTableRow line, Grid.Row row, Grid grid) {
        if (row.kind() == Grid.Kind.GROUP) {
            group(line, row, grid);
            return;
        }
        for (int i = 0; i < grid.columns().size(); i++)
            write(line.getCell(i), i < row.cells().size() ? Written.cell(row.cells().get(i)) : "", grid.points(), row.kind() == Grid.Kind.TOTAL, of(grid.columns().get(i).align()));
    }

    private static void group(XWPFTableRow line, Grid.Row row, Grid grid) {
        while (line.getTableCells().size() > 1) line.removeCell(line.getTableCells().size() - 1);
        XWPFTableCell cell = line.getCell(0);
        var properties = cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr();
        properties.addNewGridSpan().setVal(BigInteger.valueOf(grid.columns().size()));
        write(cell, Written.cell(row.cells().getFirst()), grid.points(), true, ParagraphAlignment.LEFT);
    }

    private static void write(XWPFTableCell cell, String text, int points, boolean bold, ParagraphAlignment alignment) {
        cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        var paragraph = cell.getParagraphs().getFirst();
        WordLines.line(paragraph, text, points, bold, false, alignment);
    }

    private static ParagraphAlignment of(Grid.Align align) {
        return switch (align) {
            case LEFT -> ParagraphAlignment.LEFT;
            case CENTRE -> ParagraphAlignment.CENTER;
            case RIGHT -> ParagraphAlignment.RIGHT;
        };
    }
}
