package vn.tungnha.household.facts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import vn.tungnha.household.HouseholdRow.Lost;

/**
 * Merges tellings of one thing field by field: facts come ordered by when they happened, so the later value stands; a value that gives
 * way to a different one of another author is kept as lost.
 */
final class Fields {
    private record Standing(Object value, Instant at, Object teller) {}

    private final Map<String, Standing> standing = new TreeMap<>();
    private final List<Lost> lost = new ArrayList<>();

    void tell(String field, Object value, Instant at, Object teller) {
        if (value == null) return;
        Standing before = standing.put(field, new Standing(value, at, teller));
        if (before != null && !before.value().equals(value) && !Objects.equals(before.teller(), teller))
            lost.add(new Lost(field, before.value(), before.at()));
    }

    @SuppressWarnings("unchecked")
    <T> T get(String field) {
        Standing found = standing.get(field);
        return found == null ? null : (T) found.value();
    }

    List<Lost> lost() { return lost.isEmpty() ? null : List.copyOf(lost); }

    Map<String, Instant> state() {
        Map<String, Instant> state = new TreeMap<>();
        standing.forEach((field, each) -> state.put(field, each.at()));
        return state;
    }
}
