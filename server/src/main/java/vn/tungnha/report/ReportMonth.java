package vn.tungnha.report;

import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.tungnha.kernel.Period;

/** A province's reporting month: a calendar month, or from the day after the cut-off to the next cut-off ({@code tungnha.report.cut-off-day=14}). */
@Component
public class ReportMonth {
    /** The next day has to be there in February too. */
    private static final int LAST_IN_EVERY_MONTH = 27;

    private final int cutOff;

    ReportMonth(@Value("${tungnha.report.cut-off-day:0}") int cutOff) {
        if (cutOff < 0 || cutOff > LAST_IN_EVERY_MONTH) throw new IllegalArgumentException("tungnha.report.cut-off-day is a day before the 28th, or 0: " + cutOff);
        this.cutOff = cutOff;
    }

    /** The reporting month that day lies in, up to that day. */
    Period upTo(LocalDate day) { return new Period(begin(day), day); }

    /** A reporting month is called after the calendar month it ends in. */
    LocalDate named(LocalDate day) { return begin(day).plusMonths(cutOff > 0 ? 1 : 0); }

    /** The last day of the reporting month that day lies in. */
    public LocalDate end(LocalDate day) { return begin(day).plusMonths(1).minusDays(1); }

    private LocalDate begin(LocalDate day) {
        LocalDate inMonth = day.withDayOfMonth(cutOff + 1);
        return day.getDayOfMonth() > cutOff ? inMonth : inMonth.minusMonths(1);
    }
}
