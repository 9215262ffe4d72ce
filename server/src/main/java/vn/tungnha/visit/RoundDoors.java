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
     * The households a village's share is taken of. Of all households it is what the village declares, as in every other figure; the register counts
     * where nothing was declared, and for a part of the households, which only the register knows.
     *
     * @param known the households of the audience in the register, without families that moved away
     */
    public static long base(Round.Households households, long declared, int known) {
        return households == Round.Households.ALL && declared > 0 ? declared : known;
    }

    /** The share of a base, rounded up once: of a village, or of all villages of a place together. */
    public static long target(int share, long base) { return roundedUp(share * base); }

    /** Households that a village lacks to its share, in hundredths, so that a higher place adds up before it rounds. */
    public static long lackingHundredths(int share, long base, int done) { return Math.max(0, share * base - (long) WHOLE * done); }

    public static long roundedUp(long hundredths) { return (hundredths + WHOLE - 1) / WHOLE; }
}
