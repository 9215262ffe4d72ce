package vn.tungnha.ledger;

/**
 * Something the tallies count; a module declares each of its own as a bean. A DISTINCT measure M is kept as four additive ones:
 * {@code M} (per day), {@code M@month}, {@code M@year} and {@code M@ever} (first time in the month, the year, ever), so that
 * "distinct from the 1st of the month to day D" is a plain sum.
 *
 * @param name e.g. {@code household.reached}
 */
public record Measure(String name, Kind kind, Unit unit) {
    public enum Kind { COUNT, DISTINCT }

    /** Units of count are never mixed (DOMAIN §1): hộ, người, tài khoản, lượt, sản phẩm, giao dịch, tổ. */
    public enum Unit { HOUSEHOLD, PERSON, ACCOUNT, OCCURRENCE, PRODUCT, TRANSACTION, TEAM }
}
