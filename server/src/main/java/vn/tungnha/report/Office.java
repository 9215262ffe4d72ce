package vn.tungnha.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.tungnha.place.Place;
import vn.tungnha.report.document.Letterhead;
import vn.tungnha.report.document.Signature;

/** Which body writes for a place, as long as its author says nothing else. */
public record Office(@Nullable String superior, List<String> issuer, String sign, String seat, List<String> capacity, List<String> recipients, LocalDate day) {
    private static final List<String> CHAIR = List.of("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH");

    static Office of(Place place, @Nullable Place above, LocalDate day, Department department) {
        return switch (place.level()) {
            case Place.PROVINCE -> ofProvince(place, day, department);
            case Place.VILLAGE -> ofVillage(place, above, day);
            default -> new Office(null, List.of("ỦY BAN NHÂN DÂN", upper(place)), "UBND", place.name(), CHAIR, reportedTo(above, "VT"), day);
        };
    }

    private static Office ofProvince(Place place, LocalDate day, Department department) {
        return new Office("UBND " + upper(place), department.name(), department.sign(), place.name(),
                List.of("GIÁM ĐỐC"), List.of("- UBND " + FigureWords.placed(place) + " (báo cáo);", "- Lưu: VT."), day);
    }

    private static Office ofVillage(Place place, @Nullable Place above, LocalDate day) {
        return new Office(above == null ? null : "UBND " + upper(above), List.of("TỔ CÔNG NGHỆ SỐ CỘNG ĐỒNG", upper(place)), "TCNSCĐ", above == null ? place.name() : above.name(),
                List.of("TỔ TRƯỞNG"), reportedTo(above, "Tổ"), day);
    }

    private static List<String> reportedTo(@Nullable Place above, String kept) {
        String keeps = "- Lưu: " + kept + ".";
        return above == null ? List.of(keeps) : List.of("- UBND " + FigureWords.placed(above) + " (báo cáo);", keeps);
    }

    /** The department of a province that answers for the teams, and what stands for it in a document's sign. */
    public record Department(List<String> name, String sign) {}

    /** @param type of the document, as it stands in its sign: {@code BC}, {@code GM} */
    public Letterhead letterhead(String type, Choices choices) {
        return new Letterhead(or(choices.superior(), superior), or(choices.issuer(), issuer), choices.number(), or(choices.sign(), type + "-" + sign), or(choices.seat(), seat), choices.signedOn(),
                day.getYear());
    }

    public Signature signature(Choices choices) { return new Signature(or(choices.capacity(), capacity), choices.signer()); }

    public List<String> recipients(Choices choices) { return or(choices.recipients(), recipients); }

    private static <T> T or(@Nullable T chosen, @Nullable T usual) { return chosen == null ? usual : chosen; }

    private static String upper(Place place) { return FigureWords.placed(place).toUpperCase(Locale.forLanguageTag("vi")); }
}
