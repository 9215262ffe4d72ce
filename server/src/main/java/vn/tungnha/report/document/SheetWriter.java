package vn.tungnha.report.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.tungnha.kernel.Interruption;
import vn.tungnha.kernel.StorableText;
import vn.tungnha.kernel.XmlText;

/** A document as a workbook: a sheet for the document proper and one for each annex; numbers stay numbers. */
final class SheetWriter {
    private static final int FEWEST_COLUMNS = 8;
    private static final double WIDTH = 130; // letters, of a landscape page
    private static final int LETTERS_A_LINE = 105;
    private static final int LINE_PT = 16;
    private static final int LETTERS_PT = 12;
    private static final int HEADING_LINES = 3;

    private final Worksheet sheet;
    private final int columns;
    private int row;

    private SheetWriter(Worksheet sheet, List<Block> blocks) {
        this.sheet = sheet;
        this.columns = Math.max(FEWEST_COLUMNS, blocks.stream().mapToInt(each -> each instanceof Block.Table(Grid grid) ? grid.columns().size() : 0).max().orElse(0));
        for (int i = 0; i < columns; i++) sheet.width(i, WIDTH / columns);
        sheet.pageOrientation("landscape");
        sheet.paperSize(org.dhatim.fastexcel.PaperSize.A4_PAPER);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }

    static byte[] write(List<OfficialDocument> documents) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Tung Nha", "1.0")) {
            book.setGlobalDefaultFont(Measures.FONT, LETTERS_PT);
            for (int i = 0; i < documents.size(); i++) add(documents.get(i), i == 0 ? "" : " " + (i + 1), book);
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return out.toByteArray();
    }

    private static void add(OfficialDocument document, String which, Workbook book) {
        new SheetWriter(book.newWorksheet("Văn bản" + which), document.blocks()).document(document);
        for (Part annex : document.annexes()) new SheetWriter(book.newWorksheet(annex.name() + which), annex.blocks()).annex(annex);
    }

    private void document(OfficialDocument document) {
        document.head().issuer().forEach(each -> across(each, true, "left"));
        across(document.head().numberLine() + "        " + document.head().dateLine(), false, "left");
        across(document.title(), true, "center");
        document.subject().forEach(each -> across(each, true, "center"));
        document.blocks().forEach(this::block);
    }

    private void annex(Part annex) {
        across(annex.name(), true, "center");
        across(annex.title(), true, "center");
        across(annex.subtitle(), false, "center");
        annex.blocks().forEach(this::block);
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading heading -> across(heading.text(), true, "left");
            case Block.Paragraph paragraph -> across(paragraph.text(), false, "left");
            case Block.Centred centred -> across(centred.runs().stream().map(Run::text).reduce("", String::concat), false, "center");
            case Block.Table table -> grid(table.grid());
            case Block.Signatures signatures -> across(String.join("        ", signatures.signatures().stream().map(each -> each.capacity().getLast()).toList()), true, "center");
        }
    }

    private void across(String text, boolean bold, String alignment) {
        sheet.value(row, 0, StorableText.start(XmlText.of(text), StorableText.LONGEST_CELL));
        sheet.range(row, 0, row, columns - 1).merge();
        var style = sheet.range(row, 0, row, columns - 1).style().fontName(Measures.FONT).fontSize(LETTERS_PT).wrapText(true).verticalAlignment("top").horizontalAlignment(alignment);
        (bold ? style.bold() : style).set();
        sheet.rowHeight(row, LINE_PT * (1 + text.length() / LETTERS_A_LINE));
        row++;
    }

    private void grid(Grid grid) {
        for (int i = 0; i < grid.columns().size(); i++) {
            sheet.value(row, i, grid.columns().get(i).title());
            sheet.width(i, Math.max(6, WIDTH * grid.columns().get(i).share() / grid.shares()));
        }
        sheet.range(row, 0, row, grid.columns().size() - 1).style().fontName(Measures.FONT).fontSize(LETTERS_PT).bold().wrapText(true).horizontalAlignment("center").verticalAlignment("center").borderStyle(BorderStyle.THIN).set();
        sheet.rowHeight(row, HEADING_LINES * LINE_PT);
        row++;
        for (Grid.Row each : grid.rows()) {
            Interruption.check();
            line(each, grid.columns());
        }
        row++;
    }

    private void line(Grid.Row line, List<Grid.Column> columns) {
        int width = columns.size();
        for (int i = 0; i < line.cells().size(); i++) cell(i, line.cells().get(i));
        if (line.kind() == Grid.Kind.GROUP) sheet.range(row, 0, row, width - 1).merge();
        for (int i = 0; i < width; i++) {
            var style = sheet.style(row, i).fontName(Measures.FONT).fontSize(LETTERS_PT).wrapText(true).verticalAlignment("center").borderStyle(BorderStyle.THIN);
            if (line.kind() != Grid.Kind.PLAIN) style.bold();
            if (line.kind() != Grid.Kind.GROUP) style.horizontalAlignment(columns.get(i).align() == Grid.Align.CENTRE ? "center" : columns.get(i).align().name().toLowerCase(java.util.Locale.ROOT));
            if (line.kind() != Grid.Kind.GROUP && i < line.cells().size()) format(style, line.cells().get(i));
            style.set();
        }
        row++;
    }

    private void cell(int column, Object cell) {
        switch (cell) {
            case null -> { }
            case Percent share -> sheet.value(row, column, share.of100() / 100);
            case Number number -> sheet.value(row, column, number);
            case LocalDate day -> sheet.value(row, column, day);
            default -> sheet.value(row, column, StorableText.start(XmlText.of(cell.toString()), StorableText.LONGEST_CELL));
        }
    }

    private static void format(org.dhatim.fastexcel.StyleSetter style, Object cell) {
        switch (cell) {
            case Percent ignored -> style.format("0.0%");
            case Number ignored -> style.format("#,##0");
            case LocalDate ignored -> style.format("dd/mm/yyyy");
            case null, default -> { }
        }
    }
}
