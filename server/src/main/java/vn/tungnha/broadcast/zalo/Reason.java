package vn.tungnha.broadcast.zalo;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import vn.tungnha.kernel.ProvinceDay;

/** Why a message did not go to somebody, as the vendor's codes mean it, and what follows. */
enum Reason {
    WINDOW_CLOSED(Verdict.NEVER), NOT_A_FOLLOWER(Verdict.NEVER), BLOCKED(Verdict.NEVER), USER_CAP(Verdict.NEVER),
    /** A code nobody told us about: no use in asking again. */
    REFUSED(Verdict.NEVER),
    QUOTA(Verdict.PAUSE), NIGHT(Verdict.PAUSE), TOKEN(Verdict.PAUSE), RATE(Verdict.PAUSE), UNREACHABLE(Verdict.PAUSE),
    /** The call went out and no answer that says anything came back. */
    NO_ANSWER(Verdict.UNKNOWN),
    /** The server stopped between the call and its answer. */
    INTERRUPTED(Verdict.UNKNOWN);

    enum Verdict { NEVER, PAUSE, UNKNOWN }

    private static final Map<Integer, Reason> CODES = Map.ofEntries(Map.entry(-216, TOKEN), Map.entry(-220, TOKEN), Map.entry(-230, WINDOW_CLOSED),
            Map.entry(-232, WINDOW_CLOSED), Map.entry(-211, QUOTA), Map.entry(-213, NOT_A_FOLLOWER), Map.entry(-217, BLOCKED), Map.entry(-244, BLOCKED),
            Map.entry(-218, USER_CAP), Map.entry(-32, RATE), Map.entry(-234, NIGHT));
    private static final Duration SLOWER = Duration.ofSeconds(5);
    private static final Duration AWAY = Duration.ofMinutes(1);
    private static final Duration UNTIL_SOMEBODY_LOOKS = Duration.ofMinutes(10);

    private final Verdict verdict;

    Reason(Verdict verdict) { this.verdict = verdict; }

    static Reason of(int code) { return CODES.getOrDefault(code, REFUSED); }

    Verdict verdict() { return verdict; }

    /** Until when nothing more is tried: a quota is a day's, the night ends at six. */
    Instant over(Instant now) {
        return switch (this) {
            case RATE -> now.plus(SLOWER);
            case TOKEN -> now.plus(UNTIL_SOMEBODY_LOOKS);
            case QUOTA -> NightHours.endOn(ProvinceDay.of(now).plusDays(1));
            case NIGHT -> NightHours.nextEnd(now);
            default -> now.plus(AWAY);
        };
    }

    /** As it stands in the database and on the wire. */
    String word() { return name().toLowerCase(Locale.ROOT).replace('_', '-'); }
}
