package vn.tungnha.household;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tungnha.ledger.Row;

/** A market stall, business household, cooperative or enterprise ({@code business/1}). */
public record BusinessRow(UUID id, BusinessRegistered.Kind kind, String name, String owner, String locator, List<String> phones, UUID household,
        LocalDate registeredOn) implements Row {}
