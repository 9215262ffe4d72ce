package vn.tungnha.kernel;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A stretch of days, both ends included. A period that begins at {@link #FOUNDING} is "since founding". */
public record Period(LocalDate from, LocalDate to) {
    /** Nothing is counted before this day. */
    public static final LocalDate FOUNDING = LocalDate.of(2000, 1, 1);

    public Period {
        if (from.isBefore(FOUNDING)) from = FOUNDING;
        if (to.isBefore(from)) throw new Refusal(PeriodProblem.PERIOD_INVALID, Map.of("from", from.toString(), "to", to.toString()));
    }

    public static Period monthTo(LocalDate day) { return new Period(day.withDayOfMonth(1), day); }

    public static Period everTo(LocalDate day) { return new Period(FOUNDING, day); }

    /** This period cut off after that day; a period that begins later has no figures. */
    public Period until(LocalDate day) {
        if (from.isAfter(day)) throw new Refusal(PeriodProblem.PERIOD_AHEAD, Map.of("from", from.toString(), "day", day.toString()));
        return to.isAfter(day) ? new Period(from, day) : this;
    }

    /**
     * The requested days, cut off after today.
     *
     * @param from first day; absent: the first of the month
     * @param to   last day; absent: today
     * @param asOf what happened by the end of this day is counted; absent: today
     */
    public static Period asked(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable LocalDate asOf, LocalDate today) {
        LocalDate last = to == null ? today : to;
        Period asked = from == null ? monthTo(last) : new Period(from, last);
        return asked.until(asOf == null || asOf.isAfter(today) ? today : asOf);
    }

    public boolean sinceFounding() { return from.equals(FOUNDING); }

    public boolean withinOneMonth() { return from.getDayOfMonth() == 1 && from.plusMonths(1).isAfter(to); }

    public boolean withinOneYear() { return from.getDayOfYear() == 1 && from.plusYears(1).isAfter(to); }

    /**
     * The period to compare with: for one that begins on the first of a month, as many months earlier as it began months ago, up to the same
     * day; else equally many days just before. Null since founding.
     */
    public Period previous() {
        if (sinceFounding()) return null;
        if (from.getDayOfMonth() != 1) return new Period(from.minusDays(ChronoUnit.DAYS.between(from, to) + 1), from.minusDays(1));
        long months = monthsSpanned();
        return new Period(from.minusMonths(months), endsMonth() ? to.plusDays(1).minusMonths(months).minusDays(1) : to.minusMonths(months));
    }

    /** A running quarter or year is compared with the quarter or year before, so it moves by what it will be once it is whole. */
    private long monthsSpanned() {
        if (withinOneMonth()) return 1;
        if (from.plusMonths(3).isAfter(to) && from.getMonthValue() % 3 == 1) return 3;
        if (withinOneYear()) return 12;
        return ChronoUnit.MONTHS.between(from, to.plusDays(1).withDayOfMonth(1)) + (endsMonth() ? 0 : 1);
    }

    private boolean endsMonth() { return to.plusDays(1).getDayOfMonth() == 1; }
}
