package vn.tungnha.territory;

import static vn.tungnha.territory.RequestFields.blankAsNull;
import static vn.tungnha.territory.RequestFields.require;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tungnha.access.AccessProblem;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.kernel.Refusal;

/**
 * Data of a reorganisation that its file does not have.
 *
 * @param from             the first day of the new map
 * @param decision         number of the decision
 * @param name             of the province from that day on; empty when it keeps its name
 * @param code             of the province from that day on; empty when it keeps its code
 * @param withoutDistricts true: the districts end, what is beneath them and what is their own goes to the province
 */
public record ReorganisationRequest(@Nullable LocalDate from, @Nullable String decision, @Nullable LocalDate decidedOn, @Nullable String name, @Nullable String code,
        boolean withoutDistricts) {
    private static final int LONGEST = 200;

    public ReorganisationRequest {
        if (Stream.of(decision, name, code).anyMatch(each -> each != null && each.length() > LONGEST)) throw new Refusal(AccessProblem.MALFORMED);
        decision = blankAsNull(decision);
        name = blankAsNull(name);
        code = blankAsNull(code);
    }

    /** Throws TERRITORY_INCOMPLETE with the first field that is missing. */
    void check() {
        require("from", from);
        require("decision", decision);
        require("decidedOn", decidedOn);
        if (!ProvinceDay.isKnown(from) || !ProvinceDay.isKnown(decidedOn)) throw new Refusal(AccessProblem.MALFORMED);
    }
}
