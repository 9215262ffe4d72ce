package vn.tungnha.household.list;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tungnha.household.HouseholdDetails;
import vn.tungnha.kernel.VietnameseText;

/**
 * What two records of a household are compared by. Computed once for each, because a village may have many heads of one name.
 *
 * @param folded   the head's name without accents
 * @param spelling of the head's name; see {@link VietnameseText#spelling}
 * @param bare     whether the head's name is written without any mark
 * @param locator  without accents; empty when it is blank, null when there is none
 */
record HouseholdTraits(String folded, String spelling, boolean bare, @Nullable String locator, List<String> phones) {
    static HouseholdTraits of(String head, @Nullable String locator, List<String> phones) {
        return new HouseholdTraits(VietnameseText.folded(head), VietnameseText.spelling(head), VietnameseText.isBare(head), locator == null ? null : VietnameseText.folded(locator), phones);
    }

    static HouseholdTraits of(HouseholdDetails listed) { return of(listed.head(), listed.locator(), listed.phones() == null ? List.of() : listed.phones()); }

    boolean isNamedOnly() { return phones.isEmpty() && (locator == null || locator.isEmpty()); }

    boolean isSpelledAs(HouseholdTraits other) { return spelling.equals(other.spelling); }

    boolean sharesPhone(HouseholdTraits other) { return phones.stream().anyMatch(other.phones::contains); }

    /** The same way to the door, as far as both say one. */
    boolean sharesLocator(HouseholdTraits other) { return locator != null && !locator.isEmpty() && locator.equals(other.locator); }

    boolean locatorsDiffer(HouseholdTraits other) { return locator != null && other.locator != null && !locator.equals(other.locator); }

    boolean phonesDiffer(HouseholdTraits other) { return !phones.isEmpty() && !other.phones.isEmpty() && !sharesPhone(other); }
}
