package vn.tungnha.report.document;

import static vn.tungnha.report.document.Measures.*;

import java.util.List;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import vn.tungnha.kernel.XmlText;

/** Single paragraphs of a docx. */
final class WordLines {
    private static final int TWIPS_OF_A_POINT = 20;

    private WordLines() {}

    static void line(XWPFParagraph paragraph, String text, int points, boolean bold, boolean italic, ParagraphAlignment alignment) {
        close(paragraph, alignment);
        write(paragraph, new Run(text, bold, italic), points);
    }

    static void heading(XWPFParagraph paragraph, String text) {
        text(paragraph, List.of(Run.bold(text)));
        paragraph.setKeepNext(true);
        paragraph.setAlignment(ParagraphAlignment.LEFT);
    }

    static void text(XWPFParagraph paragraph, List<Run> runs) {
        paragraph.setAlignment(ParagraphAlignment.BOTH);
        paragraph.setFirstLineIndent(twips(FIRST_LINE_MM));
        paragraph.setSpacingAfter(BETWEEN_PARAGRAPHS_PT * TWIPS_OF_A_POINT);
        paragraph.setSpacingBetween(LINE);
        runs.forEach(run -> write(paragraph, run, TEXT_PT));
    }

    static void centred(XWPFParagraph paragraph, List<Run> runs) {
        close(paragraph, ParagraphAlignment.CENTER);
        runs.forEach(run -> write(paragraph, run, TEXT_PT));
    }

    /** A rule in the middle of so much width: the upper border of an empty line that is drawn in from both sides. */
    static void rule(XWPFParagraph paragraph, double widthMm, double rulePoints) {
        int indent = (int) Math.max(0, (twips(widthMm) - rulePoints * TWIPS_OF_A_POINT) / 2);
        space(paragraph, 4);
        paragraph.setSpacingBefore(2 * TWIPS_OF_A_POINT);
        paragraph.setIndentationLeft(indent);
        paragraph.setIndentationRight(indent);
        paragraph.setBorderTop(Borders.SINGLE);
    }

    static void rule(XWPFTableCell cell, double widthMm, double rulePoints) { rule(cell.addParagraph(), widthMm, rulePoints); }

    /** Nothing, so high. */
    static void space(XWPFParagraph paragraph, int points) {
        close(paragraph, ParagraphAlignment.CENTER);
        paragraph.setSpacingBetween(points, LineSpacingRule.EXACT);
        write(paragraph, Run.plain(""), 1);
    }

    /** Every new cell comes with a paragraph of its own. */
    static void withoutEmptyFirst(XWPFTableCell cell) { if (cell.getParagraphs().size() > 1) cell.removeParagraph(0); }

    static void write(XWPFParagraph paragraph, Run letters, int points) {
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(FONT);
        run.setFontSize(points);
        run.setBold(letters.bold());
        run.setItalic(letters.italic());
        run.setText(XmlText.of(letters.text()));
    }

    static void close(XWPFParagraph paragraph, ParagraphAlignment alignment) {
        paragraph.setAlignment(alignment);
        paragraph.setSpacingBefore(0);
        paragraph.setSpacingAfter(0);
        paragraph.setSpacingBetween(1);
    }
}
