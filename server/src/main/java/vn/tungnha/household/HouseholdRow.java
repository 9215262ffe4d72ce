package vn.tungnha.household;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.tungnha.ledger.Row;

/**
 * A household as it stands.
 *
 * @param losing values that lost when two phones told different ones, newest last
 * @param state  per field, when the standing value happened, so that a phone can continue the fold
 */
public record HouseholdRow(UUID id, String head, String locator, List<String> phones, String ethnicity, Boolean farm, Boolean business,
        HouseholdRegistered.Poverty poverty, List<String> languages, HouseholdRegistered.Source source, Ground ground, LocalDate registeredOn,
        List<Lost> losing, Map<String, Instant> state) implements Row {
    /** A value that gave way, with when it happened. */
    public record Lost(String field, Object value, Instant at) {}
}
