package vn.tungnha.household;

import java.util.List;
import java.util.Map;
import vn.tungnha.kernel.Refusal;

/** How long things may be before they are a mistake. */
public final class Bounds {
    private static final int LONGEST_TEXT = 500;
    private static final int LONGEST_LIST = 20;
    private static final int OLDEST_BIRTH_YEAR = 1890;
    private static final int LATEST_BIRTH_YEAR = 2100;

    private Bounds() {}

    /** The text, or TEXT_TOO_LONG with the field and the longest length. */
    public static String text(String field, String text) {
        if (text != null && text.length() > LONGEST_TEXT)
            throw new Refusal(HouseholdProblem.TEXT_TOO_LONG, Map.of("field", field, "longest", LONGEST_TEXT));
        return text;
    }

    /** An unchangeable list of bounded texts; null stays null. */
    public static List<String> texts(String field, List<String> texts) {
        if (texts == null) return null;
        if (texts.size() > LONGEST_LIST) throw new Refusal(HouseholdProblem.LIST_TOO_LONG, Map.of("field", field, "longest", LONGEST_LIST));
        texts.forEach(each -> text(field, each));
        return List.copyOf(texts);
    }

    public static Integer birthYear(Integer year) {
        if (year != null && (year < OLDEST_BIRTH_YEAR || year > LATEST_BIRTH_YEAR))
            throw new Refusal(HouseholdProblem.BIRTH_YEAR_INVALID, Map.of("year", year));
        return year;
    }

    public static boolean blank(String text) { return text == null || text.isBlank(); }
}
