package vn.tungnha.kernel;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What records ask of the fields they are given, so that nobody downstream asks again. Absent stays absent unless asked for. */
public final class Limits {
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2100, 12, 31);

    private Limits() {}

    /** A field that must be there; text must say something one can see. */
    public static <T> T required(String field, T value) {
        if (value == null || value instanceof String text && StorableText.isInvisible(text)) throw refusal(LimitProblem.FIELD_MISSING, field);
        return value;
    }

    public static String text(String field, String text, int longest) {
        if (text != null && text.length() > longest) throw refusal(LimitProblem.TEXT_TOO_LONG, field, longest);
        return text;
    }

    /** Normalises a name or another one-line text for storage. Every form and every import calls it. */
    public static String name(String field, String name, int longest) { return text(field, VietnameseText.oneLine(name), longest); }

    /** An unchangeable copy. */
    public static <T> List<T> list(String field, List<T> list, int longest) {
        if (list == null) return null;
        if (list.size() > longest) throw refusal(LimitProblem.LIST_TOO_LONG, field, longest);
        for (T each : list) required(field, each);
        return List.copyOf(list);
    }

    public static List<String> texts(String field, List<String> texts, int most, int longest) {
        if (texts != null) for (String each : texts) text(field, each, longest);
        return list(field, texts, most);
    }

    public static Integer number(String field, Integer number, int least, int most) {
        if (number != null && (number < least || number > most)) throw refusal(LimitProblem.NUMBER_IMPOSSIBLE, field, number < least ? least : most);
        return number;
    }

    /** A day of this century. */
    public static LocalDate day(String field, LocalDate day) {
        if (day != null && (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY))) throw refusal(LimitProblem.DAY_IMPOSSIBLE, field);
        return day;
    }

    private static Refusal refusal(LimitProblem problem, String field) { return new Refusal(problem, Map.of("field", field)); }

    private static Refusal refusal(LimitProblem problem, String field, int limit) {
        return new Refusal(problem, Map.of("field", field, "limit", limit));
    }
}
