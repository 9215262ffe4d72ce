package vn.tungnha.visit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * Which rounds stand at a door, and how many doors of one are left in a village. A round opened by a place for one from above stands for it everywhere
 * beneath that place, also after it is over. {@code contract/rules/round.json} tests it here and in the app.
 */
public final class RoundDoors {
    private static final int WHOLE = 100;

    private RoundDoors() {}

    /**
     * The rounds that are gone at a village on a day, in the order given.
     *
     * @param at the village and the places above it
     */
    public static List<Round> standing(Collection<Round> rounds, List<Integer> at, LocalDate day) {
        return rounds.stream().filter(round -> round.open(day) && round.reaches(at) && !replaced(round, rounds, at)).toList();
    }

    /** Whether a place around this village has opened the round as its own. */
    public static boolean replaced(Round round, Collection<Round> rounds, List<Integer> at) {
        return rounds.stream().anyMatch(other -> round.id().equals(other.of()) && at.contains(other.place()));
    }

    /**
     * How many households a village is to reach: the share of its audience, rounded up. Of a village whose register is not complete, what it declares counts.
     *
     * @param known the households of the audience in the register
     */
    public static int target(int share, Round.Households households, int declared, int known) {
        int base = households == Round.Households.ALL ? Math.max(declared, known) : known;
        return (share * base + WHOLE - 1) / WHOLE;
    }

    public static int remaining(int target, int done) { return Math.max(0, target - done); }
}
