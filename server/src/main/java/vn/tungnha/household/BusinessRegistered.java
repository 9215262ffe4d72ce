package vn.tungnha.household;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.tungnha.kernel.Limits;
import vn.tungnha.ledger.FactContent;

/**
 * {@code business.registered/1}: a business place whose people learn too.
 *
 * @param household the household that runs it, if one of ours does
 */
public record BusinessRegistered(Kind kind, UUID household, Ground ground, Details personal) implements FactContent {
    /** A market stall, a business household (hộ kinh doanh), a cooperative, an enterprise. */
    public enum Kind { STALL, HOUSEHOLD, COOPERATIVE, ENTERPRISE }

    /** What names a business and finds it. */
    public record Details(String name, String owner, String locator, List<String> phones) {
        static final Details NONE = new Details(null, null, null, null);

        public Details {
            name = Limits.name("name", name, HouseholdDetails.LONGEST_NAME);
            owner = Limits.name("owner", owner, HouseholdDetails.LONGEST_NAME);
            locator = Limits.name("locator", locator, HouseholdDetails.LONGEST_LOCATOR);
            phones = HouseholdDetails.phones(phones);
        }
    }

    public BusinessRegistered {
        Limits.required("kind", kind);
        Limits.required("ground", ground);
    }

    @Override
    public Set<UUID> staysWith() { return household == null ? Set.of() : Set.of(household); }

    @Override
    public void checkComplete() { Limits.required("name", personal == null ? null : personal.name()); }

    public Details details() { return personal == null ? Details.NONE : personal; }
}
