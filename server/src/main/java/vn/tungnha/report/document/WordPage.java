package vn.tungnha.report.document;

import static vn.tungnha.report.document.Measures.*;

import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import vn.tungnha.kernel.Interruption;

/** The pages of a docx: its sections, their numbers, tables as wide as they should be. */
final class WordPage implements AutoCloseable {
    private static final int CELL_SIDE = 70; // twips
    private static final BigInteger FIRST = BigInteger.ONE;

    private final XWPFDocument document = new XWPFDocument();
    private final CTSectPr last;

    WordPage() {
        XWPFParagraph number = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        WordLines.close(number, ParagraphAlignment.CENTER);
        WordLines.write(number, Run.plain(""), PAGE_NUMBER_PT);
        var field = number.getCTP().addNewFldSimple();
        field.setInstr("PAGE");
        var run = field.addNewR();
        run.addNewRPr().addNewSz().setVal(BigInteger.valueOf(PAGE_NUMBER_PT * 2L));
        run.getRPr().addNewRFonts().setAscii(FONT);
        run.addNewT().setStringValue("2");
        last = document.getDocument().getBody().getSectPr();
    }

    XWPFDocument document() { return document; }

    XWPFParagraph paragraph() { return document.createParagraph(); }

    /** What was written so far since the last section is one of its own. */
    void endSection(boolean landscape) {
        XWPFParagraph end = paragraph();
        WordLines.space(end, 1);
        CTSectPr section = end.getCTP().getPPr().addNewSectPr();
        section.addNewHeaderReference().set(last.getHeaderReferenceArray(0));
        shape(section, landscape);
    }

    void lastSection(boolean landscape) { shape(last, landscape); }

    private static void shape(CTSectPr section, boolean landscape) {
        var size = section.addNewPgSz();
        size.setW(twips(landscape ? PAGE_LONG_MM : PAGE_SHORT_MM));
        size.setH(twips(landscape ? PAGE_SHORT_MM : PAGE_LONG_MM));
        if (landscape) size.setOrient(STPageOrientation.LANDSCAPE);
        var margins = section.addNewPgMar();
        margins.setTop(twips(TOP_MM));
        margins.setBottom(twips(BOTTOM_MM));
        margins.setLeft(twips(LEFT_MM));
        margins.setRight(twips(RIGHT_MM));
        margins.setHeader(twips(HEADER_MM));
        margins.setFooter(twips(HEADER_MM));
        section.addNewPgNumType().setStart(FIRST);
        section.addNewTitlePg();
    }

    /** A table without lines; its cells row by row. */
    List<XWPFTableCell> bare(int rows, List<Double> widthsMm) {
        XWPFTable table = document.createTable(rows, widthsMm.size());
        table.removeBorders();
        fix(table, widthsMm.stream().map(Measures::twips).toList(), 0);
        var cells = new ArrayList<XWPFTableCell>();
        table.getRows().forEach(row -> {
            row.setCantSplitRow(true);
            cells.addAll(row.getTableCells());
        });
        return cells;
    }

    void grid(Grid grid, double widthMm) {
        XWPFTable table = document.createTable(1, grid.columns().size());
        List<Integer> widths = grid.columns().stream().map(each -> (int) ((long) twips(widthMm) * each.share() / grid.shares())).toList();
        WordGrid.headings(table.getRow(0), grid);
        for (Grid.Row row : grid.rows()) {
            Interruption.check();
            XWPFTableRow line = table.createRow();
            line.setCantSplitRow(true);
            WordGrid.row(line, row, grid);
        }
        fix(table, widths, CELL_SIDE);
        WordLines.space(paragraph(), BETWEEN_PARAGRAPHS_PT);
    }

    private static void fix(XWPFTable table, List<Integer> widths, int side) {
        table.setWidthType(TableWidthType.DXA);
        table.setWidth(widths.stream().mapToInt(Integer::intValue).sum());
        table.setCellMargins(side / 2, side, side / 2, side);
        CTTbl raw = table.getCTTbl();
        raw.getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        var grid = raw.getTblGrid() == null ? raw.addNewTblGrid() : raw.getTblGrid();
        while (grid.sizeOfGridColArray() > 0) grid.removeGridCol(0);
        widths.forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(width)));
        for (XWPFTableRow row : table.getRows())
            if (row.getTableCells().size() == widths.size())
                for (int i = 0; i < widths.size(); i++) row.getCell(i).setWidth(String.valueOf(widths.get(i)));
    }

    @Override
    public void close() throws IOException { document.close(); }
}
