package vn.tungnha.household;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.tungnha.kernel.Gender;
import vn.tungnha.ledger.Row;

/**
 * Somebody of a household or of a business, exactly one of the two ({@code person/1}). Whoever left it by themselves has the day in {@code leftOn}; {@code state}
 * as in {@link HouseholdRow}.
 */
public record PersonRow(UUID id, UUID household, UUID business, String name, String phone, Gender gender, Integer birthYear, Relation relation,
        LocalDate leftOn, Map<String, Instant> state) implements Row {}
