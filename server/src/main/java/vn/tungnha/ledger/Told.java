package vn.tungnha.ledger;

import java.time.LocalDate;
import java.util.UUID;

/** A fact with its content read, as folds see it. */
public record Told<C extends FactContent>(Fact fact, C content) {
    /** The same fact, as one of this subject. */
    Told<C> of(UUID subject) { return fact.subject().equals(subject) ? this : new Told<>(fact.of(subject), content); }

    public UUID id() { return fact.id(); }

    public LocalDate day() { return fact.day(); }
}
