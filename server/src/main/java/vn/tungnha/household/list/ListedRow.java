package vn.tungnha.household.list;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tungnha.household.HouseholdDetails;
import vn.tungnha.household.HouseholdRegistered.Poverty;
import vn.tungnha.household.Relation;
import vn.tungnha.kernel.Gender;
import vn.tungnha.kernel.Problem;

/** Content of one row of a list, before it is compared with the register. */
sealed interface ListedRow {
    /** A person of a household. */
    record Person(String name, @Nullable Gender gender, @Nullable Integer birthYear, Relation relation, @Nullable String phone) implements ListedRow {}

    /**
     * A household with its head; rows beneath it may be its other people.
     *
     * @param poverty,farm,business null where the list says nothing
     */
    record Household(int leaf, HouseholdDetails details, @Nullable Poverty poverty, @Nullable Boolean farm, @Nullable Boolean business, Person head)
            implements ListedRow {}

    /** A cell that cannot be right. */
    record Wrong(String column, Problem problem, Map<String, Object> params) implements ListedRow {}
}
