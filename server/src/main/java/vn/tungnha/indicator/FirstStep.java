package vn.tungnha.indicator;

/**
 * One step until a place works with the system.
 *
 * @param done how many units, or things, are ready
 * @param goal the step is complete when {@code done} reaches it; 1 where any number will do
 */
public record FirstStep(Kind step, long done, long goal) {
    /** In the order of the first day. */
    public enum Kind { PROVINCE, PLACES, OFFICERS, MEMBERS, TEAMS, HOUSEHOLDS, SERVICES, ROUNDS }

    /** For a step that every unit must take; a place without units has not begun it. */
    static FirstStep ofUnits(Kind step, long done, long units) { return new FirstStep(step, done, Math.max(units, 1)); }

    static FirstStep ofAny(Kind step, long done) { return new FirstStep(step, done, 1); }
}
