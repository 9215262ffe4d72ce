package vn.tungnha.indicator;

import java.util.Locale;

/** Measures by service. They count people, or cadres for a service that cadres learn; each person once per service and period. */
public enum ServiceMeasure {
    /** Was helped with it in the period. */
    HELPED,
    /** Did it alone for the first time in the period. */
    ALONE,
    /** Can do it alone at the period's end, since whenever. */
    ABLE,
    /** Mastered it in the period: did it alone again after fourteen days. */
    MASTERED;

    String word() { return name().toLowerCase(Locale.ROOT); }

    /** Describes a day instead of a period. */
    boolean isStock() { return this == ABLE; }
}
