package vn.tungnha.household.facts;

/** The words of this module, for stories that other modules' tests tell. */
public final class HouseholdsTold {
    public static final Class<?> WORDS = HouseholdWords.class;

    private HouseholdsTold() {}
}
