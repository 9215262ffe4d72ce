package vn.tungnha.household;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.tungnha.kernel.Gender;
import vn.tungnha.ledger.Row;

/**
 * A person of either a household or a business ({@code person/1}).
 *
 * @param leftOn the day the person left, when the person left without the rest of the household; else null
 * @param state  as in {@link HouseholdRow}
 */
public record PersonRow(UUID id, UUID household, UUID business, String name, String phone, Gender gender, Integer birthYear, Relation relation,
        LocalDate leftOn, Map<String, Instant> state) implements Row {}
