package vn.tungnha.report.document;

import static vn.tungnha.report.document.Html.line;
import static vn.tungnha.report.document.Html.rule;
import static vn.tungnha.report.document.Measures.*;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import vn.tungnha.kernel.Interruption;

/** A document as pdf. Each part is set by itself, so that its pages are numbered by themselves. */
final class PdfWriter {
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    static {
        XRLog.setLoggingEnabled(false); // it tells of each of our own letters on standard error
    }

    private PdfWriter() {}

    static byte[] write(List<OfficialDocument> documents) {
        if (documents.size() > 1) {
            byte[] sheets = sheets(documents);
            if (pages(sheets) == documents.size()) return sheets;
        }
        var parts = new ArrayList<byte[]>();
        for (OfficialDocument document : documents) {
            Interruption.check();
            add(document, parts);
        }
        return parts.size() == 1 ? parts.getFirst() : joined(parts);
    }

    /** All in one go, a page each, without numbers: letters of one page that share their fonts are set five times as fast. */
    private static byte[] sheets(List<OfficialDocument> documents) {
        boolean letters = documents.stream().allMatch(each -> !each.landscape() && each.annexes().isEmpty());
        if (!letters) return new byte[0];
        return set(Html.sheets(documents.stream().map(each -> head(each) + Html.blocks(each.blocks()) + end(each)).toList()));
    }

    private static int pages(byte[] pdf) {
        if (pdf.length == 0) return 0;
        try (var opened = Loader.loadPDF(pdf)) {
            return opened.getNumberOfPages();
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
    }

    private static void add(OfficialDocument document, List<byte[]> parts) {
        parts.add(set(Html.page(document.landscape(), head(document) + Html.blocks(document.blocks()) + end(document))));
        for (Part annex : document.annexes()) parts.add(set(Html.page(annex.landscape(), title(annex) + Html.blocks(annex.blocks()))));
    }

    private static String head(OfficialDocument document) {
        Letterhead head = document.head();
        String body = head.issuer().stream().map(each -> line(each, BODY_NAME_PT, "font-weight:bold")).collect(Collectors.joining());
        String superior = head.superior() == null ? "" : line(head.superior(), BODY_NAME_PT, "");
        String nation = line(Letterhead.NATION, NATION_PT, "font-weight:bold") + line(Letterhead.MOTTO, MOTTO_PT, "font-weight:bold");
        return "<table class='bare'><tr><td style='width:%s%%'>%s</td><td>%s</td></tr><tr><td>%s</td><td>%s</td></tr></table>".formatted(
                Html.decimal(100 * BODY_SHARE), superior + body + rule(bodyRule(head)), nation + rule(Letters.width(Letterhead.MOTTO, MOTTO_PT)),
                line(head.numberLine(), NUMBER_PT, "margin-top:6pt;white-space:pre"), line(head.dateLine(), NUMBER_PT, "font-style:italic;margin-top:6pt;white-space:pre"))
                + "<div style='height:14pt'></div>" + line(document.title(), TITLE_PT, "font-weight:bold")
                + document.subject().stream().map(each -> line(each, TITLE_PT, "font-weight:bold")).collect(Collectors.joining())
                + (document.subject().isEmpty() ? "" : rule(subjectRule(document))) + "<div style='height:12pt'></div>";
    }

    static double bodyRule(Letterhead head) { return SHORT_RULE * Letters.width(head.issuer().getLast(), BODY_NAME_PT); }

    static double subjectRule(OfficialDocument document) {
        double line = Math.min(Letters.width(document.subject().getLast(), TITLE_PT), points(textWidthMm(document.landscape())));
        return SHORT_RULE * line;
    }

    private static String end(OfficialDocument document) {
        if (document.signature() == null) return "";
        return "<table class='bare' style='page-break-inside:avoid;margin-top:12pt'><tr><td style='width:50%%'>%s</td><td>%s</td></tr></table>"
                .formatted(recipients(document.recipients()), Html.signature(document.signature()));
    }

    private static String recipients(List<String> recipients) {
        if (recipients.isEmpty()) return "";
        String left = "text-align:left;";
        return line("Nơi nhận:", RECIPIENTS_PT, left + "font-weight:bold;font-style:italic")
                + recipients.stream().map(each -> line(each, RECIPIENT_PT, left)).collect(Collectors.joining());
    }

    private static String title(Part annex) {
        return line(annex.name(), TITLE_PT, "font-weight:bold") + line(annex.title(), TITLE_PT, "font-weight:bold")
                + line(annex.subtitle(), TEXT_PT, "font-style:italic") + "<div style='height:6pt'></div>";
    }

    /** Sets one page description as pdf. */
    static byte[] set(String html) {
        var out = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder().useFastMode().withHtmlContent(html, null).toStream(out);
        builder.useFont(() -> Letters.file("Regular"), FONT, REGULAR, FontStyle.NORMAL, true).useFont(() -> Letters.file("Italic"), FONT, REGULAR, FontStyle.ITALIC, true)
                .useFont(() -> Letters.file("Bold"), FONT, BOLD, FontStyle.NORMAL, true).useFont(() -> Letters.file("BoldItalic"), FONT, BOLD, FontStyle.ITALIC, true)
                .useFont(Letters::signs, Letters.SIGNS, REGULAR, FontStyle.NORMAL, true);
        try {
            builder.run();
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return out.toByteArray();
    }

    private static byte[] joined(List<byte[]> parts) {
        var out = new ByteArrayOutputStream();
        var merger = new PDFMergerUtility();
        parts.forEach(part -> merger.addSource(new RandomAccessReadBuffer(part)));
        merger.setDestinationStream(out);
        try {
            merger.mergeDocuments(IOUtils.createMemoryOnlyStreamCache());
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return out.toByteArray();
    }
}
