package vn.tungnha.household;

import java.util.List;
import vn.tungnha.kernel.Limits;
import vn.tungnha.ledger.FactContent;

/**
 * {@code household.registered/1}: a household enters the register, at its first visit or from the commune's list.
 *
 * @param origin the registration it had before it moved here, or that of the household it split from; null otherwise
 */
public record HouseholdRegistered(Source source, Ground ground, Boolean farm, Boolean business, Poverty poverty, List<String> languages, Elsewhere origin,
        HouseholdDetails personal) implements FactContent {
    public enum Source { VISIT, LIST }

    /** As the commune lists it: neither, near-poor (hộ cận nghèo), poor (hộ nghèo). */
    public enum Poverty { NONE, NEAR, POOR }

    public HouseholdRegistered {
        Limits.required("source", source);
        Limits.required("ground", ground);
        languages = HouseholdDescribed.bounded(languages);
    }

    @Override
    public void checkComplete() { Limits.required("head", personal == null ? null : personal.head()); }

    /** Never null, also once the personal part was erased. */
    public HouseholdDetails details() { return personal == null ? HouseholdDetails.NONE : personal; }
}
