package vn.tungnha.household;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.ledger.FactContent;

/** {@code business.registered/1}: a stall, business household, cooperative or enterprise whose people learn too. */
public record BusinessRegistered(Kind kind, UUID household, Ground ground, Details personal) implements FactContent {
    public enum Kind { STALL, HOUSEHOLD, COOPERATIVE, ENTERPRISE }

    /** What names a business and finds it. */
    public record Details(String name, String owner, String locator, List<String> phones) {
        public Details {
            Bounds.text("name", name);
            Bounds.text("owner", owner);
            Bounds.text("locator", locator);
            phones = Bounds.texts("phones", phones);
        }
    }

    public BusinessRegistered {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(ground);
    }

    @Override
    public void checkComplete() {
        if (personal == null || Bounds.blank(personal.name())) throw new Refusal(HouseholdProblem.BUSINESS_NAME_MISSING);
    }
}
