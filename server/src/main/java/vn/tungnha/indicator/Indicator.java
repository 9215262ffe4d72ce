package vn.tungnha.indicator;

import org.jspecify.annotations.Nullable;
import vn.tungnha.ledger.Measure;

/**
 * A number people act on, as data.
 *
 * @param name        what screens and reports call it by, e.g. {@code households-reached}
 * @param group       the part of a report it stands in
 * @param counting    how the numerator comes to a number
 * @param numerator   the measure that is counted; for ABLE what people are able to do
 * @param placesOf    counted are the places of this level where there is any, instead of the amount; null for the amount
 * @param denominator what it is a share of: a measure (all of it up to the period's end), or one of the words of {@link Base}; null when it is a plain count
 * @param factor      what the share is told in: 100 for per cent; 1 for a plain count
 * @param unit        unit of count; two indicators of different units are never added or compared
 * @param direction   whether more is better
 * @param thresholds  from where on it is good, and below which it needs somebody; null when nobody has set any
 */
public record Indicator(String name, Group group, Counting counting, String numerator, @Nullable Integer placesOf, @Nullable String denominator, int factor,
        Measure.Unit unit, Direction direction, @Nullable Thresholds thresholds) {
    /** The groups of a periodic report, I to XI. */
    public enum Group { ORGANISATION, TRAINING, OUTREACH, DOORS, SKILLS, PUBLIC_SERVICES, PAYMENT, COMMERCE, HEALTH, VOICES, DIFFICULTIES }

    /** What it counts over a period. */
    public enum Counting {
        /** What happened in it adds up. */
        SUM,
        /** Each household or person once in it. */
        DIFFERENT,
        /** What stands at its end: what came since founding less what went. */
        STANDING,
        /** Different people who came to do it alone in it. */
        ABLE,
        /** Different people who can do it alone at its end, whenever they came to it. */
        ABLE_BY_THEN;

        /** A state at a day: it has no amount in a period, and its value at the end of a period equals its value since founding. */
        boolean isStock() { return this == STANDING || this == ABLE_BY_THEN; }

        /** Read from what people can do, not from a measure. */
        boolean isAble() { return this == ABLE || this == ABLE_BY_THEN; }
    }

    /** Denominators that are no measure. */
    public static final class Base {
        /** Households a place says it has, dated and with a source, apart from those registered here. */
        public static final String DECLARED_HOUSEHOLDS = "declared.households";
        public static final String COMMUNES = "places.communes";
        public static final String DISTRICTS = "places.districts";
        public static final String VILLAGES = "places.villages";

        private Base() {}
    }

    public enum Direction { MORE_IS_BETTER, LESS_IS_BETTER, NEITHER }

    /** In the indicator's own factor, over a whole year. */
    public record Thresholds(double good, double poor) {}

    static Indicator of(String name, Group group, Counting counting, String numerator, Measure.Unit unit) {
        return new Indicator(name, group, counting, numerator, null, null, 1, unit, Direction.MORE_IS_BETTER, null);
    }

    Indicator shareOf(String base) { return new Indicator(name, group, counting, numerator, placesOf, base, 100, unit, direction, thresholds); }

    Indicator places(int level) { return new Indicator(name, group, counting, numerator, level, denominator, factor, Measure.Unit.PLACE, direction, thresholds); }

    Indicator neither() { return new Indicator(name, group, counting, numerator, placesOf, denominator, factor, unit, Direction.NEITHER, thresholds); }

    Indicator lessIsBetter() { return new Indicator(name, group, counting, numerator, placesOf, denominator, factor, unit, Direction.LESS_IS_BETTER, thresholds); }

    Indicator judgedBy(Thresholds chosen) { return new Indicator(name, group, counting, numerator, placesOf, denominator, factor, unit, direction, chosen); }
}
