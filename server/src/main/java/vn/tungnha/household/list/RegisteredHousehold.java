package vn.tungnha.household.list;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tungnha.household.HouseholdDetails;
import vn.tungnha.household.HouseholdRegistered.Poverty;
import vn.tungnha.kernel.VietnameseText;

/** A household that a row may mean: in the register, or in an earlier row of the same list. */
final class RegisteredHousehold {
    private final UUID id;
    private final int leaf;
    private final @Nullable String head;
    private final @Nullable String locator;
    private final List<String> phones;
    private final @Nullable Poverty poverty;
    private final @Nullable Boolean farm;
    private final @Nullable Boolean business;
    private final boolean inRegister;
    private final @Nullable HouseholdTraits traits;
    private final Set<String> people = new HashSet<>();
    private boolean met;

    RegisteredHousehold(UUID id, int leaf, @Nullable String head, @Nullable String locator, List<String> phones, @Nullable Poverty poverty, @Nullable Boolean farm,
            @Nullable Boolean business) {
        this(id, leaf, head, locator, phones, poverty, farm, business, true);
    }

    private RegisteredHousehold(UUID id, int leaf, @Nullable String head, @Nullable String locator, List<String> phones, @Nullable Poverty poverty,
            @Nullable Boolean farm, @Nullable Boolean business, boolean inRegister) {
        this.id = id;
        this.leaf = leaf;
        this.head = head;
        this.locator = locator;
        this.phones = phones;
        this.poverty = poverty;
        this.farm = farm;
        this.business = business;
        this.inRegister = inRegister;
        this.traits = head == null ? null : HouseholdTraits.of(head, locator, phones);
    }

    static RegisteredHousehold of(UUID id, ListedRow.Household listed) {
        HouseholdDetails details = listed.details();
        return new RegisteredHousehold(id, listed.leaf(), details.head(), details.locator(), details.phones() == null ? List.of() : details.phones(), listed.poverty(),
                listed.farm(), listed.business(), false);
    }

    UUID id() { return id; }

    int leaf() { return leaf; }

    @Nullable String head() { return head; }

    @Nullable String locator() { return locator; }

    List<String> phones() { return phones; }

    @Nullable Poverty poverty() { return poverty; }

    @Nullable Boolean farm() { return farm; }

    @Nullable Boolean business() { return business; }

    boolean inRegister() { return inRegister; }

    /** Whether this is the first row of the list that means it; only the first one may change it. */
    boolean meet() {
        boolean first = !met;
        met = true;
        return first;
    }

    /** Whether nobody of this name was known in the household until now. */
    boolean add(String person) { return people.add(VietnameseText.spelling(person)); }

    /** Null when its head is not named. */
    @Nullable HouseholdTraits traits() { return traits; }

    /** Same spelling of the head, and a shared telephone number or, for a household in the register, the same way to it. */
    boolean isSurely(HouseholdTraits listed) {
        return traits != null && traits.isSpelledAs(listed) && (traits.sharesPhone(listed) || inRegister && traits.sharesLocator(listed));
    }

    /** Same spelling of the head, and nothing else is known of either. */
    boolean isNamedOnlyAs(HouseholdTraits listed) { return inRegister && traits != null && traits.isNamedOnly() && listed.isNamedOnly() && traits.isSpelledAs(listed); }

    /** The name alone may be meant: the same spelling, or the same letters where one of the two was typed without marks. */
    boolean isMaybe(HouseholdTraits listed) {
        if (traits == null || !inRegister && isDistinguishable(listed)) return false;
        return traits.isSpelledAs(listed) || traits.bare() || listed.bare();
    }

    /** A list names each household once, so two rows with other details are two households. */
    private boolean isDistinguishable(HouseholdTraits listed) { return traits.phonesDiffer(listed) || traits.locatorsDiffer(listed); }
}
