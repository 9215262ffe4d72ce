package vn.tungnha.report;

/**
 * A figure as a published text printed it, beside what this house counts. Shown to whoever writes a report; never printed in it.
 *
 * @param part        which number of the indicator it stands beside: {@code now}, {@code ever} or {@code rate}
 * @param printedUnit the unit it was printed with
 * @param unit        the unit counted here
 * @param assumption  how we read it
 */
public record Published(String indicator, String part, long value, String printedUnit, String unit, String asOf, String assumption) {}
