package vn.tungnha.household.facts;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import vn.tungnha.household.HouseholdLeft;
import vn.tungnha.household.HouseholdRow.Departure;
import vn.tungnha.ledger.Told;

/** The people who left a household. The first fact about a departure sets its day. */
final class Departures {
    private final Map<UUID, LocalDate> people = new HashMap<>();
    private Departure whole;

    void add(Told<?> told, HouseholdLeft left) {
        if (!left.whole()) left.people().forEach(person -> people.putIfAbsent(person, told.day()));
        else if (whole == null) whole = new Departure(left.reason(), told.day(), left.to());
    }

    /** Of the household as such; null while somebody lives here. */
    Departure whole() { return whole; }

    /** The day the person left, alone or with the household; null while they live here. */
    LocalDate of(UUID person) { return people.getOrDefault(person, whole == null ? null : whole.on()); }
}
