package vn.tungnha.ledger;

import java.util.List;
import java.util.stream.Stream;

/**
 * Something the tallies count; a module declares each of its own as a bean. A DISTINCT measure M is kept as four additive ones:
 * {@code M} (per day), {@code M@month}, {@code M@year} and {@code M@ever} (first time in the month, the year, ever), so that
 * "distinct from the 1st of the month to day D" is a plain sum.
 *
 * @param name e.g. {@code household.reached}
 */
public record Measure(String name, Kind kind, Unit unit) {
    public static final String MONTH = "@month";
    public static final String YEAR = "@year";
    public static final String EVER = "@ever";

    public enum Kind { COUNT, DISTINCT }

    /** Units of count are never mixed: hộ, người, tài khoản, lượt, lớp, hội nghị, buổi, tin, sản phẩm, giao dịch, tổ, địa bàn, đồng. */
    public enum Unit { HOUSEHOLD, PERSON, ACCOUNT, OCCURRENCE, CLASS, CONFERENCE, EVENT, NOTICE, PRODUCT, TRANSACTION, TEAM, PLACE, DONG }

    /** The names it is tallied under. */
    public List<String> tallied() {
        return kind == Kind.COUNT ? List.of(name) : Stream.of("", MONTH, YEAR, EVER).map(first -> name + first).toList();
    }
}
