package vn.tungnha.household.facts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.tungnha.household.HouseholdRow.Losing;

/**
 * Merges tellings of one thing field by field, given in the order they happened: the later value stands, and the last different one before it is
 * kept as losing, so that nobody's word vanishes unseen. A phone that knows value, time and losing value can continue exactly from there
 * ({@code contract/rules/household-merge.json}).
 */
final class Fields {
    private record Standing(Object value, Instant at, Losing losing) {
        Standing then(String field, Object next, Instant when) {
            return new Standing(next, when, next.equals(value) ? losing : new Losing(field, value, at));
        }
    }

    private final Map<String, Standing> standing = new TreeMap<>();

    /** An absent value says nothing. */
    void tell(String field, Object value, Instant at) {
        if (value == null) return;
        Standing before = standing.get(field);
        standing.put(field, before == null ? new Standing(value, at, null) : before.then(field, value, at));
    }

    @SuppressWarnings("unchecked")
    <T> T get(String field) {
        Standing found = standing.get(field);
        return found == null ? null : (T) found.value();
    }

    /** In the order of the fields' names; null when nothing lost. */
    List<Losing> losing() {
        var losing = new ArrayList<Losing>();
        for (Standing each : standing.values()) if (each.losing() != null) losing.add(each.losing());
        return losing.isEmpty() ? null : List.copyOf(losing);
    }

    Map<String, Instant> state() {
        var state = new TreeMap<String, Instant>();
        standing.forEach((field, each) -> state.put(field, each.at()));
        return state;
    }
}
