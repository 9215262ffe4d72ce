package vn.tungnha.household;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tungnha.ledger.Row;

/** A stall, business household, cooperative or enterprise. */
public record BusinessRow(UUID id, BusinessRegistered.Kind kind, String name, String owner, String locator, List<String> phones, UUID household,
        LocalDate registeredOn) implements Row {}
