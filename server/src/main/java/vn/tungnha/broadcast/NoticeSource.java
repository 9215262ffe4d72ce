package vn.tungnha.broadcast;

import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import vn.tungnha.kernel.Limits;
import vn.tungnha.kernel.Refusal;

/**
 * Where a notice comes from: a decision or a law by number and date, news relayed with its date and address, or the office's own word.
 *
 * @param title  e.g. Quyết định về hỗ trợ chữ ký số, or the newspaper's headline
 * @param number e.g. {@code 45/QĐ-UBND}
 * @param link   where it can be read whole
 */
public record NoticeSource(Kind kind, String title, String number, LocalDate date, String link) {
    public enum Kind { DECISION, LAW, NEWS, OWN }

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_NUMBER = 50;
    private static final int LONGEST_LINK = 500;
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s/]+\\.[^\\s]+");

    public NoticeSource {
        Limits.required("source.kind", kind);
        title = Limits.name("source.title", Limits.required("source.title", title), LONGEST_TITLE);
        Limits.text("source.number", number, LONGEST_NUMBER);
        Limits.day("source.date", date);
        Limits.text("source.link", link, LONGEST_LINK);
        if (link != null && !ADDRESS.matcher(link).matches()) throw new Refusal(BroadcastProblem.NOTICE_LINK_INVALID);
        String missing = missing(kind, number, date, link);
        if (missing != null) throw new Refusal(BroadcastProblem.NOTICE_SOURCE_MISSING, Map.of("field", missing));
    }

    private static String missing(Kind kind, String number, LocalDate date, String link) {
        if (kind == Kind.OWN) return null;
        if (date == null) return "date";
        if (kind == Kind.NEWS) return link == null ? "link" : null;
        return number == null || number.isBlank() ? "number" : null;
    }
}
