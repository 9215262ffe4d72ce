package vn.tungnha.household;

import java.util.List;
import vn.tungnha.ledger.FactContent;

/** {@code household.described/1}: some fields of a household told anew; field by field the later one stands. */
public record HouseholdDescribed(Boolean farm, Boolean business, HouseholdRegistered.Poverty poverty, List<String> languages,
        HouseholdDetails personal) implements FactContent {
    public HouseholdDescribed {
        languages = Bounds.texts("languages", languages);
    }
}
