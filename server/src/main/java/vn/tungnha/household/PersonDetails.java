package vn.tungnha.household;

import vn.tungnha.kernel.Limits;
import vn.tungnha.kernel.PhoneNumber;

/** What names a person and reaches them. */
public record PersonDetails(String name, String phone) {
    static final PersonDetails NONE = new PersonDetails(null, null);

    public PersonDetails {
        name = Limits.name("name", name, HouseholdDetails.LONGEST_NAME);
        phone = PhoneNumber.normalised(Limits.text("phone", phone, HouseholdDetails.LONGEST_PHONE));
    }
}
