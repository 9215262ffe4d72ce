package vn.tungnha.broadcast;

import java.time.LocalDate;
import java.util.Map;
import vn.tungnha.kernel.Limits;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.ledger.FactContent;

/**
 * {@code notice.published/1}: an office says something to everybody beneath its place; the notice's id is this fact's.
 *
 * @param text    paragraphs, parted by line breaks
 * @param source  needed for news, which nobody relays without saying whose it is
 * @param atDoors whether members say it at each door ("nói tận nhà")
 * @param script  what they say there in 20 seconds
 * @param open    whether it stands on the public page
 * @param until   its last day, if it ends by itself
 */
public record NoticePublished(Kind kind, String title, String text, NoticeSource source, Boolean atDoors, String script, Boolean open, LocalDate until)
        implements FactContent {
    /** Thông báo, cẩm nang, tin tức, cảnh báo lừa đảo. */
    public enum Kind { NOTICE, GUIDE, NEWS, SCAM }

    private static final int LONGEST_TITLE = 150;
    private static final int LONGEST_TEXT = 5_000;
    private static final int LONGEST_SCRIPT = 400;

    public NoticePublished {
        Limits.required("kind", kind);
        title = Limits.name("title", Limits.required("title", title), LONGEST_TITLE);
        Limits.text("text", Limits.required("text", text), LONGEST_TEXT);
        Limits.required("atDoors", atDoors);
        Limits.required("open", open);
        Limits.text("script", atDoors ? Limits.required("script", script) : script, LONGEST_SCRIPT);
        Limits.day("until", until);
        if (kind == Kind.NEWS && (source == null || source.kind() == NoticeSource.Kind.OWN))
            throw new Refusal(BroadcastProblem.NOTICE_SOURCE_MISSING, Map.of("field", "kind"));
    }

    /** An expired notice would be published and shown to nobody. */
    @Override
    public void checkReceived(LocalDate day) {
        if (until != null && until.isBefore(day)) throw new Refusal(BroadcastProblem.NOTICE_EXPIRED, Map.of("until", until.toString()));
    }
}
