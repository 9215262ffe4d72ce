package vn.tungnha.household;

import java.util.List;
import vn.tungnha.kernel.Limits;
import vn.tungnha.kernel.PhoneNumber;

/**
 * What names a household and finds its door.
 *
 * @param head    the head's name
 * @param locator how to find it, in words
 */
public record HouseholdDetails(String head, String locator, List<String> phones, String ethnicity) {
    static final HouseholdDetails NONE = new HouseholdDetails(null, null, null, null);
    static final int LONGEST_NAME = 100;
    static final int LONGEST_LOCATOR = 300;
    static final int MOST_PHONES = 5;
    static final int LONGEST_PHONE = 30;

    public HouseholdDetails {
        head = Limits.name("head", head, LONGEST_NAME);
        locator = Limits.name("locator", locator, LONGEST_LOCATOR);
        ethnicity = Limits.name("ethnicity", ethnicity, LONGEST_NAME);
        phones = phones(phones);
    }

    static List<String> phones(List<String> written) {
        List<String> phones = Limits.texts("phones", written, MOST_PHONES, LONGEST_PHONE);
        return phones == null ? null : phones.stream().map(PhoneNumber::normalised).distinct().toList();
    }
}
