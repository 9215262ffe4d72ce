package vn.tungnha.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.tungnha.kernel.Period;

/** Days, months or years in a row, named by their first days: what a period is cut into so that few counters are summed. */
record Slice(Grain grain, LocalDate first, LocalDate last) {
    public enum Grain {
        DAY(1), MONTH(2), YEAR(3);

        private final int number;

        Grain(int number) { this.number = number; }

        /** As the tallies carry it. */
        public int number() { return number; }
    }

    /** The period as days, whole months and whole years: at most five slices. */
    public static List<Slice> of(Period period) {
        var slices = new ArrayList<Slice>(5);
        LocalDate end = period.to().plusDays(1);
        LocalDate firstMonth = monthAt(period.from());
        LocalDate endMonth = end.withDayOfMonth(1);
        if (firstMonth.isBefore(endMonth)) {
            add(slices, Grain.DAY, period.from(), firstMonth);
            months(slices, firstMonth, endMonth);
            add(slices, Grain.DAY, endMonth, end);
        } else add(slices, Grain.DAY, period.from(), end);
        return slices;
    }

    private static void months(List<Slice> slices, LocalDate first, LocalDate end) {
        LocalDate firstYear = first.getDayOfYear() == 1 ? first : first.withDayOfYear(1).plusYears(1);
        LocalDate endYear = end.withDayOfYear(1);
        if (firstYear.isBefore(endYear)) {
            add(slices, Grain.MONTH, first, firstYear);
            add(slices, Grain.YEAR, firstYear, endYear);
            add(slices, Grain.MONTH, endYear, end);
        } else add(slices, Grain.MONTH, first, end);
    }

    private static LocalDate monthAt(LocalDate day) { return day.getDayOfMonth() == 1 ? day : day.withDayOfMonth(1).plusMonths(1); }

    private static void add(List<Slice> slices, Grain grain, LocalDate first, LocalDate end) {
        if (!first.isBefore(end)) return;
        slices.add(new Slice(grain, first, switch (grain) {
            case DAY -> end.minusDays(1);
            case MONTH -> end.minusMonths(1);
            case YEAR -> end.minusYears(1);
        }));
    }
}
