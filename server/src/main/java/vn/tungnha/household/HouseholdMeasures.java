package vn.tungnha.household;

import vn.tungnha.ledger.Measure;

/** Measures of this module that folds of other modules contribute to. */
public final class HouseholdMeasures {
    /**
     * Households in the register: plus one on the day of the registration, minus one on the day somebody records that it left or a visit finds
     * that the family moved away, plus one again on the day a later visit finds somebody or nobody, but not that they moved. The sum up to a day is the register at the end of that day.
     */
    public static final Measure IN_REGISTER = new Measure("household.registered", Measure.Kind.COUNT, Measure.Unit.HOUSEHOLD);

    private HouseholdMeasures() {}
}
