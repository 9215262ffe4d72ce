package vn.tungnha.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an attendance list comes to, line by line.
 *
 * @param dry       nothing was told, this is what would be
 * @param matched   lines whose person is sure: told now, or would be
 * @param already   lines whose person was counted for that day before
 * @param ambiguous lines that may mean several people, or one who does not agree in all
 * @param unknown   lines that mean nobody known beneath the place
 * @param refused   lines that cannot be right
 * @param absent    lines that the list itself says did not come
 */
public record AttendanceReport(boolean dry, int matched, int already, int ambiguous, int unknown, int refused, int absent, List<Line> lines) {
    public enum Outcome { MATCHED, ALREADY, AMBIGUOUS, UNKNOWN, REFUSED, ABSENT }

    /**
     * One line of the list.
     *
     * @param line       counted from 1, as a spreadsheet shows it
     * @param how        {@code in-person} or {@code online}
     * @param match      who it is, when that is sure
     * @param candidates who it may be, when not
     * @param trouble    why it was refused
     */
    public record Line(int line, @Nullable String name, @Nullable String phone, @Nullable String unit, @Nullable LocalDate on, @Nullable String how,
            Outcome outcome, @Nullable Learner match, List<Learner> candidates, @Nullable Trouble trouble) {}

    /** @param column by its heading */
    public record Trouble(String column, String code, Map<String, Object> params) {}

    static AttendanceReport of(boolean dry, List<Line> lines) {
        return new AttendanceReport(dry, count(lines, Outcome.MATCHED), count(lines, Outcome.ALREADY), count(lines, Outcome.AMBIGUOUS),
                count(lines, Outcome.UNKNOWN), count(lines, Outcome.REFUSED), count(lines, Outcome.ABSENT), lines);
    }

    private static int count(List<Line> lines, Outcome outcome) { return (int) lines.stream().filter(each -> each.outcome() == outcome).count(); }
}
