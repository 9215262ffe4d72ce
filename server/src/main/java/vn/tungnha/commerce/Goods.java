package vn.tungnha.commerce;

import java.util.Map;
import java.util.regex.Pattern;
import vn.tungnha.kernel.LimitProblem;
import vn.tungnha.kernel.Limits;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.ledger.LedgerProblem;

/** What goods are called and what they cost. */
public final class Goods {
    private static final int LONGEST_NAME = 120;
    /** A thousand milliards: more than the province sells in a year. */
    static final long MOST_DONG = 1_000_000_000_000L;
    /** Nine digits and more, however they are parted, are a telephone or an identity number, and no weight or pack size. */
    private static final Pattern SOMEBODYS_NUMBER = Pattern.compile("\\d([ .-]?\\d){8,}");

    private Goods() {}

    /** A product's name stands in the public body, so no number of a person's may hide in it. */
    public static String name(String field, String name) {
        String visible = Limits.name(field, name, LONGEST_NAME);
        if (visible != null && SOMEBODYS_NUMBER.matcher(visible).find()) throw new Refusal(LedgerProblem.PERSONAL_IN_PUBLIC, Map.of("field", field));
        return visible;
    }

    public static Long dong(String field, Long amount) {
        if (amount != null && (amount < 0 || amount > MOST_DONG))
            throw new Refusal(LimitProblem.NUMBER_IMPOSSIBLE, Map.of("field", field, "limit", amount < 0 ? 0 : MOST_DONG));
        return amount;
    }
}
