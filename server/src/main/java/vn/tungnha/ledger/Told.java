package vn.tungnha.ledger;

import java.time.LocalDate;
import java.util.UUID;

/** A fact with its content read, as folds see it. */
public record Told<C extends FactContent>(Fact fact, C content) {
    public UUID id() { return fact.id(); }

    public LocalDate day() { return fact.day(); }
}
