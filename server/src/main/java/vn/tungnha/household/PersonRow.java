package vn.tungnha.household;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import vn.tungnha.ledger.Row;

/** Somebody of a household or business (exactly one of the two is given). */
public record PersonRow(UUID id, UUID household, UUID business, String name, String phone, Gender gender, Integer birthYear, Relation relation,
        Map<String, Instant> state) implements Row {}
