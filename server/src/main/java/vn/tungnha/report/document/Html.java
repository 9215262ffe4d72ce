package vn.tungnha.report.document;

import static vn.tungnha.report.document.Measures.*;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.tungnha.kernel.Interruption;

/** Parts of a document as XHTML for the page. */
final class Html {
    private static final Pattern SLASHED = Pattern.compile("\\d[\\d.]{0,14}(?:/\\d[\\d.]{0,14}){1,2}");

    private Html() {}

    /** Letters of one page each: a second page would need a number. */
    static String sheets(List<String> bodies) {
        String next = "<div style='page-break-before:always'>";
        return page(false, "none", bodies.getFirst() + bodies.stream().skip(1).map(each -> next + each + "</div>").collect(Collectors.joining()));
    }

    static String page(boolean landscape, String body) { return page(landscape, "counter(page)", body); }

    private static String page(boolean landscape, String number, String body) {
        return """
                <html><head><style>
                @page { size: %s; margin: %smm %smm %smm %smm; @top-center { content: %s; font: %dpt '%s'; vertical-align: bottom; padding-bottom: 3mm; } }
                @page :first { @top-center { content: none; } }
                body { font: %dpt '%s', '%s'; color: #000; margin: 0; line-height: %s; }
                p { margin: 0 0 %dpt 0; text-align: justify; text-indent: %smm; }
                .line { text-indent: 0; text-align: center; margin: 0; line-height: 1.2; }
                .rule { border-top: 0.75pt solid #000; margin: 2pt auto 0 auto; height: 0; }
                h2 { font-size: %dpt; margin: 6pt 0 %dpt 0; text-indent: %smm; page-break-after: avoid; }
                table { border-collapse: collapse; width: 100%%; table-layout: fixed; }
                table.bare td { vertical-align: top; padding: 0; }
                table.grid { -fs-table-paginate: paginate; width: 99.8%%; margin: 4pt 0 8pt 0; line-height: 1.2; }
                table.grid td, table.grid th { border: 0.5pt solid #000; padding: 2pt 3pt; vertical-align: middle; overflow-wrap: break-word; }
                table.grid tr { page-break-inside: avoid; }
                table.grid th { text-align: center; }
                .centre { text-align: center; } .right { text-align: right; } .bold { font-weight: bold; }
                </style></head><body>%s</body></html>
                """.formatted(landscape ? "297mm 210mm" : "210mm 297mm", mm(TOP_MM), mm(RIGHT_MM), mm(BOTTOM_MM), mm(LEFT_MM), number, PAGE_NUMBER_PT, FONT, TEXT_PT, FONT, Letters.SIGNS, decimal(LINE * LETTER_HEIGHT),
                BETWEEN_PARAGRAPHS_PT, mm(FIRST_LINE_MM), TEXT_PT, BETWEEN_PARAGRAPHS_PT, mm(FIRST_LINE_MM), body);
    }

    static String blocks(List<Block> blocks) { return blocks.stream().map(Html::block).collect(Collectors.joining("\n")); }

    private static String block(Block block) {
        return switch (block) {
            case Block.Heading heading -> "<h2>" + escaped(heading.text()) + "</h2>";
            case Block.Paragraph paragraph -> "<p>" + runs(paragraph.runs()) + "</p>";
            case Block.Centred centred -> "<p class='line'>" + runs(centred.runs()) + "</p>";
            case Block.Table table -> grid(table.grid());
            case Block.Signatures signatures -> signatures(signatures.signatures());
        };
    }

    static String line(String text, int points, String style) {
        return "<p class='line' style='font-size:%dpt;%s'>%s</p>".formatted(points, style, escaped(text));
    }

    static String rule(double points) { return "<div class='rule' style='width:" + decimal(points) + "pt'></div>"; }

    private static String runs(List<Run> runs) {
        return runs.stream().map(run -> {
            String text = whole(escaped(run.text()));
            if (run.bold()) text = "<b>" + text + "</b>";
            return run.italic() ? "<i>" + text + "</i>" : text;
        }).collect(Collectors.joining());
    }

    private static String grid(Grid grid) {
        var html = new StringBuilder("<table class='grid' style='font-size:" + grid.points() + "pt'><thead><tr>");
        for (Grid.Column column : grid.columns())
            html.append("<th style='width:%s%%'>%s</th>".formatted(decimal(100.0 * column.share() / grid.shares()), escaped(column.title())));
        html.append("</tr></thead><tbody>");
        for (Grid.Row row : grid.rows()) {
            Interruption.check();
            html.append(row(grid, row));
        }
        return html.append("</tbody></table>").toString();
    }

    private static String row(Grid grid, Grid.Row row) {
        if (row.kind() == Grid.Kind.GROUP) return "<tr><td class='bold' colspan='" + grid.columns().size() + "'>" + escaped(Written.cell(row.cells().getFirst())) + "</td></tr>";
        var html = new StringBuilder(row.kind() == Grid.Kind.TOTAL ? "<tr class='bold'>" : "<tr>");
        for (int i = 0; i < grid.columns().size(); i++)
            html.append("<td class='%s'>%s</td>".formatted(grid.columns().get(i).align().name().toLowerCase(Locale.ROOT),
                    escaped(i < row.cells().size() ? Written.cell(row.cells().get(i)) : "")));
        return html.append("</tr>").toString();
    }

    static String signatures(List<Signature> signatures) {
        var html = new StringBuilder("<table class='bare' style='page-break-inside:avoid;margin-top:12pt'><tr>");
        for (Signature each : signatures) html.append("<td style='width:" + decimal(100.0 / signatures.size()) + "%'>" + signature(each) + "</td>");
        return html.append("</tr></table>").toString();
    }

    static String signature(Signature signature) {
        String capacity = signature.capacity().stream().map(each -> line(each, SIGN_PT, "font-weight:bold")).collect(Collectors.joining());
        return capacity + "<div style='height:60pt'></div>" + (signature.name() == null ? "" : line(signature.name(), SIGN_PT, "font-weight:bold"));
    }

    /** The layout would break a line after a slash: not within a date or a fraction. */
    private static String whole(String escaped) { return SLASHED.matcher(escaped).replaceAll("<span style='white-space:nowrap'>$0</span>"); }

    static String escaped(String text) {
        return Letters.printable(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String mm(double millimetres) { return decimal(millimetres); }

    static String decimal(double value) { return String.format(Locale.ROOT, "%.2f", value); }
}
