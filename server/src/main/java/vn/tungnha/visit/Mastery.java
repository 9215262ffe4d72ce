package vn.tungnha.visit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The mastery ladder: 0 not yet · 1 shown · 2 done together · 3 with prompts · 4 alone · 5 alone again at least 14 days after the
 * first time alone. Done for somebody never raises it, and a level once reached stays; {@code contract/rules/mastery.json} tests it here and in the app.
 *
 * @param aloneSince the first day alone, or null
 * @param masteredOn the day level 5 was reached, or null
 * @param lastOn     the day of the last help
 * @param helps      how often help was given
 * @param first      the first day of each level reached
 */
public record Mastery(int level, LocalDate aloneSince, LocalDate masteredOn, LocalDate lastOn, int helps, Map<Integer, LocalDate> first) {
    public static final int ALONE = 4;
    public static final int MASTERED = 5;
    private static final int DAYS_UNTIL_MASTERED = 14;

    /** One time help was given: the day, what was seen, on whose device (null: not said). */
    public record Lesson(LocalDate on, Seen seen, DeviceUsed device) {}

    /** @param history ordered by when it happened; not empty */
    public static Mastery of(List<Lesson> history) {
        int level = 0;
        var first = new TreeMap<Integer, LocalDate>();
        for (Lesson lesson : history) {
            level = Math.max(level, reached(lesson, first.get(ALONE)));
            if (level > 0) first.putIfAbsent(level, lesson.on());
        }
        return new Mastery(level, first.get(ALONE), first.get(MASTERED), history.getLast().on(), history.size(), first);
    }

    private static int reached(Lesson lesson, LocalDate aloneSince) {
        return switch (lesson.seen().countedOn(lesson.device())) {
            case DID_FOR -> 0;
            case WATCHED -> 1;
            case TOGETHER -> 2;
            case PROMPTED -> 3;
            case ALONE -> aloneSince != null && aloneSince.until(lesson.on(), ChronoUnit.DAYS) >= DAYS_UNTIL_MASTERED ? MASTERED : ALONE;
        };
    }
}
