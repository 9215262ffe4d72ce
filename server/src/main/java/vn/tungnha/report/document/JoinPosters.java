package vn.tungnha.report.document;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.tungnha.kernel.Interruption;

/** Posters for the village house: the QR code opens the page on which people ask to join the team of the village. A page each. */
public final class JoinPosters {
    /**
     * One village's poster.
     *
     * @param village with its type
     * @param commune with its type
     * @param address of the page
     */
    public record Poster(String village, String commune, String address) {}

    private static final String STYLE = """
            @page { size: 210mm 297mm; margin: 22mm 20mm; }
            body { font: 16pt 'Times New Roman', 'Signs'; color: #000; margin: 0; line-height: 1.35; text-align: center; }
            div { page-break-after: always; }
            div.last { page-break-after: auto; }
            p { margin: 0 0 4mm 0; }
            .commune { font-size: 16pt; }
            h1 { font-size: 34pt; line-height: 1.2; margin: 14mm 0 4mm 0; }
            .village { font-size: 24pt; font-weight: bold; }
            img { width: 100mm; height: 100mm; margin: 6mm 0 6mm 0; }
            .address { font-size: 13pt; overflow-wrap: break-word; word-wrap: break-word; }
            """;

    private JoinPosters() {}

    /** The posters as pdf, in their order. */
    public static byte[] pdf(List<Poster> posters) {
        Poster last = posters.getLast();
        return PdfWriter.set("<html><head><style>" + STYLE + "</style></head><body>" + posters.stream().map(each -> page(each, each == last)).collect(Collectors.joining())
                + "</body></html>");
    }

    private static String page(Poster poster, boolean last) {
        Interruption.check();
        return """
                <div%s><p class="commune">%s</p><h1>Mời bạn vào tổ<br/>công nghệ số cộng đồng</h1><p class="village">%s</p>
                <img src="%s" alt=""/>
                <p>Mở máy ảnh của điện thoại, soi vào mã, bấm vào đường dẫn hiện ra rồi điền tên và số điện thoại. Tổ trưởng sẽ gọi lại.</p>
                <p class="address">%s</p></div>
                """.formatted(last ? " class=\"last\"" : "", Html.escaped(begun(poster.commune())), Html.escaped(begun(poster.village())), QrCode.dataUrl(poster.address()),
                Html.escaped(poster.address()));
    }

    /** Types of places are lower case; a line begins with a capital. */
    private static String begun(String line) { return line.isEmpty() ? line : line.substring(0, 1).toUpperCase(Locale.ROOT) + line.substring(1); }
}
