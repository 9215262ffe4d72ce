package vn.tungnha.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.tungnha.indicator.Indicator.Counting;
import vn.tungnha.kernel.Period;

/**
 * Counters to be summed into one column of a sheet.
 *
 * @param monthly true: every month of the slice goes into a column of its own, from {@code column} on
 * @param days    true: not a sum of counters but distinct days, those in [first, last] whose previous day is before first
 */
record Asked(int column, String measure, Slice slice, boolean monthly, boolean days) {

    /** What an indicator comes to in a period, in one column. */
    public static List<Asked> of(Indicator indicator, Period period, int column) {
        if (indicator.counting() == Counting.STANDING) return standing(indicator.numerator(), period.to(), column);
        if (indicator.counting() == Counting.SUM) return sums(indicator.numerator(), period, column);
        if (period.from().equals(period.to())) return sums(indicator.numerator(), period, column);
        if (period.sinceFounding()) return sums(indicator.numerator() + "@ever", period, column);
        if (period.withinOneMonth()) return sums(indicator.numerator() + "@month", period, column);
        if (period.withinOneYear()) return sums(indicator.numerator() + "@year", period, column);
        return List.of(new Asked(column, indicator.numerator(), new Slice(Slice.Grain.DAY, period.from(), period.to()), false, true));
    }

    /** All of a measure up to the end of a day. */
    static List<Asked> standing(String measure, LocalDate day, int column) { return sums(measure, Period.everTo(day), column); }

    /** The same of several, side by side from that column on. */
    static List<Asked> of(List<Indicator> indicators, Period period, int column) {
        var asked = new ArrayList<Asked>();
        for (int i = 0; i < indicators.size(); i++) asked.addAll(of(indicators.get(i), period, column + i));
        return asked;
    }

    /** What an indicator comes to in each of these whole months, in as many columns. */
    public static Asked each(Indicator indicator, LocalDate firstMonth, LocalDate lastMonth, int column) {
        String measure = indicator.counting() == Counting.SUM ? indicator.numerator() : indicator.numerator() + "@month";
        return new Asked(column, measure, new Slice(Slice.Grain.MONTH, firstMonth, lastMonth), true, false);
    }

    private static List<Asked> sums(String measure, Period period, int column) {
        var asked = new ArrayList<Asked>();
        for (Slice slice : Slice.of(period)) asked.add(new Asked(column, measure, slice, false, false));
        return asked;
    }
}
