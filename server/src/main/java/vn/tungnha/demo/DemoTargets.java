package vn.tungnha.demo;

import java.time.LocalDate;

/**
 * What was published of the programme, as the aims of this history: the only place where these figures stand. Reports count them again from the facts.
 * Accounts and people are our reading of what was printed as households, which the province of the census has too few of.
 */
final class DemoTargets {
    /** By the end of this day the year's conferences and classes had been held. */
    static final LocalDate END_OF_2022 = LocalDate.of(2022, 12, 31);
    /** By the end of this day the figures of mid 2023 had been reached. */
    static final LocalDate MID_2023 = LocalDate.of(2023, 7, 31);

    static final int CONFERENCE_MEMBERS = 1_204;
    static final int HYBRID_MEMBERS = 1_800;
    static final int PEOPLE_TRAINED = 91_881;
    static final int ACCOUNTS = 104_933;
    static final int PRODUCTS = 973;
    static final int ORDERS = 27_176;

    /** A planted story: so many got stuck at one step after an update, and so many were set free by one answer. */
    static final int STUCK = 312;
    static final int FREED = 280;

    private DemoTargets() {}

    /**
     * Whole shares of a total in proportion to weights, by what they sum up to: any share may be nothing, together they are the total.
     */
    static int[] spread(long total, double[] weights) {
        double all = 0;
        for (double weight : weights) all += weight;
        var shares = new int[weights.length];
        double sum = 0;
        long given = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i];
            long upTo = i == weights.length - 1 ? total : Math.round(total * sum / all);
            shares[i] = (int) (upTo - given);
            given = upTo;
        }
        return shares;
    }
}
