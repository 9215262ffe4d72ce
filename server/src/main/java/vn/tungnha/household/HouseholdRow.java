package vn.tungnha.household;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import vn.tungnha.ledger.Row;

/**
 * The current state of a household ({@code household/1}).
 *
 * @param origin    the registration before a move or a split, or null
 * @param departure why and since when the household is not in the register any more, or null
 * @param losing    the last overwritten value of each field that was recorded with different values; null when there is none
 * @param state     the time of the current value of each recorded field, so that a phone can continue the fold
 */
public record HouseholdRow(UUID id, String head, String locator, List<String> phones, String ethnicity, Boolean farm, Boolean business,
        HouseholdRegistered.Poverty poverty, List<String> languages, HouseholdRegistered.Source source, Ground ground,
        LocalDate registeredOn, Elsewhere origin, Departure departure, List<Losing> losing, Map<String, Instant> state) implements Row {
    /** @param to where it is registered now, or null */
    public record Departure(HouseholdLeft.Reason reason, LocalDate on, Elsewhere to) {}

    /** A value that gave way to a later telling, as the wire writes it, with when it happened. */
    public record Losing(String field, Object value, Instant at) {
        public Losing {
            if (value instanceof Enum<?> word) value = word.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
