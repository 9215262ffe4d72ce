package vn.tungnha.indicator;

import vn.tungnha.visit.RoundDoors;

/**
 * How far a round has come in one village or in several together, not rounded yet.
 *
 * @param base    households the share is taken of
 * @param before  of the audience in the register, done before the round's first day
 * @param during  done from its first day to its last
 * @param lacking what each village lacks of its share, in hundredths of a household
 * @param known   of the audience in the register
 */
record RoundSum(long base, long before, long during, long lacking, long known) {
    static final RoundSum NONE = new RoundSum(0, 0, 0, 0, 0);

    static RoundSum ofVillage(RoundHeld round, long declared, RoundStore.Doors doors) {
        long base = RoundDoors.base(round.households(), declared, doors.known());
        return new RoundSum(base, doors.before(), doors.during(), RoundDoors.lackingHundredths(round.share(), base, doors.before() + doors.during()), doors.known());
    }

    RoundSum plus(RoundSum other) {
        return new RoundSum(base + other.base, before + other.before, during + other.during, lacking + other.lacking, known + other.known);
    }

    /** Rounded once, here. */
    RoundLine.Progress progress(int share) {
        return new RoundLine.Progress(RoundDoors.target(share, base), before, during, RoundDoors.roundedUp(lacking), known);
    }
}
