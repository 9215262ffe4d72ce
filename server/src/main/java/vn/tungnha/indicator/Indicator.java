package vn.tungnha.indicator;

import org.jspecify.annotations.Nullable;
import vn.tungnha.ledger.Measure;

/**
 * A number people act on, as data.
 *
 * @param name        what screens and reports call it by, e.g. {@code households-reached}
 * @param numerator   the measure that is counted
 * @param kind        COUNT adds up over days; DISTINCT counts each household or person once in the period
 * @param denominator what it is a share of: a measure, or {@link #DECLARED_HOUSEHOLDS}; null when it is a plain count
 * @param factor      what the share is told in: 100 for per cent; 1 for a plain count
 * @param unit        unit of count; two indicators of different units are never added or compared
 * @param direction   whether more is better
 * @param thresholds  from where on it is good, and below which it needs somebody; null when nobody has set any
 */
public record Indicator(String name, String numerator, Measure.Kind kind, @Nullable String denominator, int factor, Measure.Unit unit,
        Direction direction, @Nullable Thresholds thresholds) {
    /** Households a place says it has, dated and with a source, apart from those registered here. */
    public static final String DECLARED_HOUSEHOLDS = "declared.households";

    public enum Direction { MORE_IS_BETTER, LESS_IS_BETTER, NEITHER }

    /** In the indicator's own factor, over a whole year. */
    public record Thresholds(double good, double poor) {}

    static Indicator distinct(String name, String numerator, Measure.Unit unit) {
        return new Indicator(name, numerator, Measure.Kind.DISTINCT, null, 1, unit, Direction.MORE_IS_BETTER, null);
    }

    static Indicator count(String name, String numerator, Measure.Unit unit) {
        return new Indicator(name, numerator, Measure.Kind.COUNT, null, 1, unit, Direction.MORE_IS_BETTER, null);
    }

    Indicator shareOf(String base, Thresholds chosen) { return new Indicator(name, numerator, kind, base, 100, unit, direction, chosen); }
}
