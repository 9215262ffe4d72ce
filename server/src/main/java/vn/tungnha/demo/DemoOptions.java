package vn.tungnha.demo;

import java.time.LocalDate;

/**
 * What demo province to load.
 *
 * @param until the last day in it, as the province had heard by its evening
 * @param scale 1 for the full province, 10 for a tenth of its households and visits in the same places with the same teams
 */
public record DemoOptions(LocalDate until, int scale) {
    public static final LocalDate BEGIN = LocalDate.of(2022, 3, 1);

    public DemoOptions {
        if (scale < 1 || scale > 1000) throw new IllegalArgumentException("scale must be between 1 and 1000");
        if (until.isBefore(BEGIN)) throw new IllegalArgumentException("the demo province begins on " + BEGIN);
    }
}
