package vn.tungnha.report.document;

import static vn.tungnha.report.document.Measures.*;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** A document as docx. */
final class WordWriter {
    private static final int BEFORE_TITLE_PT = 12;
    private static final int FOR_THE_HAND_PT = 60;

    private final OfficialDocument document;
    private final WordPage page;

    private WordWriter(OfficialDocument document, WordPage page) {
        this.document = document;
        this.page = page;
    }

    static byte[] write(List<OfficialDocument> documents) {
        var out = new ByteArrayOutputStream();
        try (var page = new WordPage()) {
            boolean landscape = new WordWriter(documents.getFirst(), page).written();
            for (OfficialDocument next : documents.subList(1, documents.size())) {
                page.endSection(landscape);
                landscape = new WordWriter(next, page).written();
            }
            page.lastSection(landscape);
            page.document().write(out);
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return out.toByteArray();
    }

    /** Whether its last page lies on its side. */
    private boolean written() {
        head();
        document.blocks().forEach(block -> block(block, document.landscape()));
        if (document.signature() != null) end();
        boolean landscape = document.landscape();
        for (Part annex : document.annexes()) {
            page.endSection(landscape);
            landscape = annex.landscape();
            annex(annex);
        }
        return landscape;
    }

    private void head() {
        Letterhead head = document.head();
        double width = textWidthMm(document.landscape());
        double left = width * BODY_SHARE;
        List<XWPFTableCell> cells = page.bare(2, List.of(left, width - left));
        if (head.superior() != null) line(cells.get(0), head.superior(), BODY_NAME_PT, false, false);
        head.issuer().forEach(each -> line(cells.get(0), each, BODY_NAME_PT, true, false));
        WordLines.rule(cells.get(0), left, PdfWriter.bodyRule(head));
        line(cells.get(1), Letterhead.NATION, NATION_PT, true, false);
        line(cells.get(1), Letterhead.MOTTO, MOTTO_PT, true, false);
        WordLines.rule(cells.get(1), width - left, Letters.width(Letterhead.MOTTO, MOTTO_PT));
        line(cells.get(2), head.numberLine(), NUMBER_PT, false, false);
        line(cells.get(3), head.dateLine(), NUMBER_PT, false, true);
        cells.forEach(WordLines::withoutEmptyFirst);
        WordLines.space(page.paragraph(), BEFORE_TITLE_PT);
        centred(document.title());
        document.subject().forEach(this::centred);
        if (!document.subject().isEmpty()) WordLines.rule(page.paragraph(), width, PdfWriter.subjectRule(document));
        WordLines.space(page.paragraph(), BEFORE_TITLE_PT);
    }

    private void centred(String text) { WordLines.line(page.paragraph(), text, TITLE_PT, true, false, ParagraphAlignment.CENTER); }

    private static void line(XWPFTableCell cell, String text, int points, boolean bold, boolean italic) {
        WordLines.line(cell.addParagraph(), text, points, bold, italic, ParagraphAlignment.CENTER);
    }

    private void block(Block block, boolean landscape) {
        switch (block) {
            case Block.Heading heading -> WordLines.heading(page.paragraph(), heading.text());
            case Block.Paragraph paragraph -> WordLines.text(page.paragraph(), paragraph.runs());
            case Block.Centred centred -> WordLines.centred(page.paragraph(), centred.runs());
            case Block.Table table -> page.grid(table.grid(), textWidthMm(landscape));
            case Block.Signatures signatures -> signatures(signatures.signatures(), landscape);
        }
    }

    private void signatures(List<Signature> signatures, boolean landscape) {
        WordLines.space(page.paragraph(), BETWEEN_PARAGRAPHS_PT);
        double share = textWidthMm(landscape) / signatures.size();
        List<XWPFTableCell> cells = page.bare(1, signatures.stream().map(each -> share).toList());
        for (int i = 0; i < cells.size(); i++) {
            sign(cells.get(i), signatures.get(i));
            WordLines.withoutEmptyFirst(cells.get(i));
        }
    }

    private void end() {
        WordLines.space(page.paragraph(), BETWEEN_PARAGRAPHS_PT);
        double half = textWidthMm(document.landscape()) / 2;
        List<XWPFTableCell> cells = page.bare(1, List.of(half, half));
        if (!document.recipients().isEmpty())
            WordLines.line(cells.get(0).addParagraph(), "Nơi nhận:", RECIPIENTS_PT, true, true, ParagraphAlignment.LEFT);
        document.recipients().forEach(each -> WordLines.line(cells.get(0).addParagraph(), each, RECIPIENT_PT, false, false, ParagraphAlignment.LEFT));
        sign(cells.get(1), document.signature());
        cells.forEach(WordLines::withoutEmptyFirst);
    }

    private static void sign(XWPFTableCell cell, Signature signature) {
        signature.capacity().forEach(each -> line(cell, each, SIGN_PT, true, false));
        WordLines.space(cell.addParagraph(), FOR_THE_HAND_PT);
        if (signature.name() != null) line(cell, signature.name(), SIGN_PT, true, false);
    }

    private void annex(Part annex) {
        centred(annex.name());
        centred(annex.title());
        WordLines.line(page.paragraph(), annex.subtitle(), TEXT_PT, false, true, ParagraphAlignment.CENTER);
        WordLines.space(page.paragraph(), BETWEEN_PARAGRAPHS_PT);
        annex.blocks().forEach(block -> block(block, annex.landscape()));
    }
}
