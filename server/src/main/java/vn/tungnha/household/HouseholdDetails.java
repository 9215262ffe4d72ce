package vn.tungnha.household;

import java.util.List;

/** What names a household and finds its door. */
public record HouseholdDetails(String head, String locator, List<String> phones, String ethnicity) {
    public HouseholdDetails {
        Bounds.text("head", head);
        Bounds.text("locator", locator);
        Bounds.text("ethnicity", ethnicity);
        phones = Bounds.texts("phones", phones);
    }
}
