package vn.tungnha.report.document;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import vn.tungnha.kernel.Interruption;

/** Strips to cut out and hand over: each lets one person into the system. Five to a page. */
public final class InvitationStrips {
    /**
     * One person's strip.
     *
     * @param place   where the person works, with its type
     * @param address of the one-time link
     * @param lastDay the last day on which it can be used
     */
    public record Strip(String displayName, String name, String place, String address, LocalDate lastDay) {}

    private static final String STYLE = """
            @page { size: 210mm 297mm; margin: 10mm 12mm; }
            body { font: 12pt 'Times New Roman', 'Signs'; color: #000; margin: 0; line-height: 1.25; }
            table { width: 100%; height: 52mm; border-collapse: collapse; table-layout: fixed; page-break-inside: avoid; border-bottom: 0.75pt dashed #777; }
            td { vertical-align: middle; padding: 2mm 3mm; overflow-wrap: break-word; }
            td.code { width: 46mm; text-align: center; }
            img { width: 44mm; height: 44mm; }
            p { margin: 0 0 1mm 0; }
            .name { font-size: 17pt; font-weight: bold; }
            .user { font-size: 14pt; }
            .small { font-size: 10pt; }
            """;

    private InvitationStrips() {}

    /** The strips as pdf, in their order. */
    public static byte[] pdf(List<Strip> strips) {
        return PdfWriter.set("<html><head><style>" + STYLE + "</style></head><body>" + strips.stream().map(InvitationStrips::strip).collect(Collectors.joining())
                + "</body></html>");
    }

    private static String strip(Strip strip) {
        Interruption.check();
        return """
                <table><tr><td class="code"><img src="%s" alt=""/></td><td>
                <p class="name">%s</p><p>%s</p><p class="user">Tên đăng nhập: <b>%s</b></p>
                <p class="small">1. Mở máy ảnh của điện thoại, soi vào mã bên trái, bấm vào đường dẫn hiện ra.</p>
                <p class="small">2. Tự đặt mật khẩu, không nói cho ai. Lần sau đăng nhập bằng tên ở trên và mật khẩu ấy.</p>
                <p class="small">Mã chỉ dùng một lần, đến hết ngày %s. Mất tờ này: báo xã để lấy tờ mới.</p>
                </td></tr></table>
                """.formatted(QrCode.dataUrl(strip.address()), Html.escaped(strip.displayName()), Html.escaped(strip.place()), Html.escaped(strip.name()),
                Written.day(strip.lastDay()));
    }
}
