package vn.tungnha.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.tungnha.kernel.Csv;
import vn.tungnha.kernel.FoundTable;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.kernel.VietnameseText;
import vn.tungnha.training.AttendanceColumns.Key;
import vn.tungnha.training.AttendanceColumns.Kind;

/**
 * Whether a line of a list says that somebody came. Who is on the list was invited; where the list has a column for it,
 * only the column says who came. An empty cell is nobody's presence.
 */
final class AttendanceMarks {
    /** vắng, v, không, k, có phép, nghỉ, 0, - */
    private static final Pattern ABSENT = Pattern.compile("v|vp|vk|cp|kp|p|k|ko|kh|n|no|0|false|absent|[-–—.]+|co phep|(vang|khong|ko|nghi|chua)\\b.*");
    /** x, có mặt, đủ, 1, ✓ */
    private static final Pattern PRESENT = Pattern.compile("x+|c|cm|1|y|yes|true|present|du|dung|ok|muon|[✓✔☑√✅+*þ]|(co|da|den|di|tham|di muon)\\b.*");

    private final FoundTable<Key> table;
    private final List<Key> columns;

    /** @param day whose column counts where the list has a column for each day */
    AttendanceMarks(FoundTable<Key> table, List<Csv.Line> people, LocalDate day) {
        this.table = table;
        List<Key> ticks = ticks(day);
        List<Key> signatures = List.of(Key.of(Kind.SIGNATURE)).stream().filter(table.at()::containsKey).toList();
        columns = !ticks.isEmpty() && (signatures.isEmpty() || isUsed(ticks, people)) ? ticks : signatures;
        if (!columns.isEmpty() && !people.isEmpty() && !isUsed(columns, people))
            throw new Refusal(TrainingProblem.LIST_NOBODY_MARKED, Map.of("column", table.heading(columns.getFirst())));
    }

    private List<Key> ticks(LocalDate day) {
        List<Key> days = table.at().keySet().stream().filter(key -> key.kind() == Kind.MARK).toList();
        if (days.isEmpty())
            return List.of(Key.of(Kind.PRESENT), Key.of(Kind.MORNING), Key.of(Kind.AFTERNOON)).stream()
                    .filter(table.at()::containsKey).toList();
        List<Key> ofDay = days.stream().filter(key -> day.equals(AttendanceSheet.readDay(key.day(), day))).toList();
        if (ofDay.isEmpty()) throw new Refusal(TrainingProblem.LIST_DAY_WITHOUT_COLUMN, Map.of("day", day.toString()));
        return ofDay;
    }

    private boolean isUsed(List<Key> columns, List<Csv.Line> people) {
        return people.stream().anyMatch(line -> columns.stream()
                .anyMatch(column -> !table.cell(line, column).isEmpty()));
    }

    boolean isPresent(Csv.Line line) {
        for (Kind kind : List.of(Kind.NOTE, Kind.HOW)) if (isAbsence(table.cell(line, Key.of(kind)))) return false;
        String absence = table.cell(line, Key.of(Kind.ABSENT));
        if (!absence.isEmpty() && !absence.equals("0") && !VietnameseText.folded(absence).equals("khong")) return false;
        return columns.isEmpty() || columns.stream().anyMatch(column -> says(column, table.cell(line, column)));
    }

    /** A note may be about anything; only words that say it alone count. */
    private static boolean isAbsence(String note) {
        return VietnameseText.folded(note).matches("(vang|nghi|khong (tham du|tham gia|den|co mat))\\b.*");
    }

    private static boolean says(Key column, String mark) {
        String folded = VietnameseText.folded(mark);
        if (folded.isEmpty() || ABSENT.matcher(folded).matches()) return false;
        if (column.kind() != Kind.SIGNATURE && !PRESENT.matcher(folded).matches())
            throw new Refusal(TrainingProblem.LIST_MARK_UNREADABLE, Map.of("mark", mark));
        return true;
    }

    /** Position of an unreadable mark, so that a person can correct it. */
    String heading() { return columns.isEmpty() ? "" : table.heading(columns.getFirst()); }
}
