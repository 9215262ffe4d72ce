package vn.tungnha.territory;

import static vn.tungnha.territory.RequestFields.blankAsNull;
import static vn.tungnha.territory.RequestFields.require;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tungnha.access.AccessProblem;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.kernel.Refusal;

/**
 * A change that touches several places.
 *
 * @param places      that are merged into the target, moved beneath it, or abolished
 * @param target      that gets them, or what they have
 * @param from        the first day of the change
 * @param distinguish true: places that would have the same name beneath the target get a note; false: such a change is refused
 * @param decision    number of the decision
 * @param decidedOn   its day
 */
public record TerritoryOperation(Kind kind, @Nullable List<Integer> places, @Nullable Integer target, @Nullable LocalDate from, boolean distinguish,
        @Nullable String decision, @Nullable LocalDate decidedOn) {
    /** ABOLISHED: as MERGED, seen from the place that ends. */
    public enum Kind { MERGED, MOVED, ABOLISHED }

    private static final int MOST = 500;
    private static final int LONGEST = 200;

    public TerritoryOperation {
        if (kind == null || decision != null && decision.length() > LONGEST) throw new Refusal(AccessProblem.MALFORMED);
        if (places != null && (places.size() > MOST || places.stream().anyMatch(each -> each == null))) throw new Refusal(AccessProblem.MALFORMED);
        places = places == null ? List.of() : places.stream().distinct().toList();
        decision = blankAsNull(decision);
    }

    /** Throws TERRITORY_INCOMPLETE with the first field that is missing. */
    void check() {
        require("places", places.isEmpty() ? null : places);
        require("target", target);
        require("from", from);
        require("decision", decision);
        require("decidedOn", decidedOn);
        if (Stream.of(from, decidedOn).anyMatch(day -> !ProvinceDay.isKnown(day))) throw new Refusal(AccessProblem.MALFORMED);
        if (places.contains(target)) throw new Refusal(TerritoryProblem.TERRITORY_MERGE_SAME);
    }
}
