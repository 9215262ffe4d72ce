package vn.tungnha.territory;

import static vn.tungnha.territory.RequestFields.blankAsNull;
import static vn.tungnha.territory.RequestFields.require;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tungnha.access.AccessProblem;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.place.Declared;

/**
 * A village that somebody wants split in two.
 *
 * @param type       of the new village
 * @param from       the first day with two villages
 * @param decision   number of the decision
 * @param decidedOn  its day
 * @param households what the new village declares for the first day; the others are people, and both of the village that stays
 * @param shared     whether the team and everybody with a role at the old village keep both villages until somebody decides otherwise
 * @param going      households, and businesses that no household runs, that go to the new village
 */
public record VillageSplit(@Nullable String type, @Nullable String name, @Nullable LocalDate from, @Nullable String decision, @Nullable LocalDate decidedOn,
        @Nullable Integer households, @Nullable Integer people, @Nullable Integer restHouseholds, @Nullable Integer restPeople, boolean shared,
        List<UUID> going) {
    private static final int LONGEST = 200;
    private static final int MOST = 20_000;

    public VillageSplit {
        going = going == null ? List.of() : List.copyOf(going);
        boolean malformed = going.size() > MOST || Stream.of(type, name, decision).anyMatch(text -> text != null && text.length() > LONGEST)
                || Stream.of(households, people, restHouseholds, restPeople).anyMatch(count -> count != null && count < 0)
                || Stream.of(from, decidedOn).anyMatch(day -> day != null && !ProvinceDay.isKnown(day));
        if (malformed) throw new Refusal(AccessProblem.MALFORMED);
        type = blankAsNull(type);
        name = blankAsNull(name);
        decision = blankAsNull(decision);
    }

    /** Throws TERRITORY_INCOMPLETE with the first field that is missing. */
    void check() {
        require("type", type);
        require("name", name);
        require("from", from);
        require("decision", decision);
        require("decidedOn", decidedOn);
        if (going.isEmpty()) throw new Refusal(TerritoryProblem.TERRITORY_ONE_SIDED);
    }

    @Nullable Declared declared() { return declared(households, people); }

    @Nullable Declared declaredByRest() { return declared(restHouseholds, restPeople); }

    private @Nullable Declared declared(@Nullable Integer households, @Nullable Integer people) {
        return households == null ? null : new Declared(from, households, people, decision);
    }
}
