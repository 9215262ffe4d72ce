package vn.tungnha.household;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import vn.tungnha.ledger.FactContent;

/** {@code person.described/1}: some fields of a person told anew; field by field the later one stands. */
public record PersonDescribed(UUID person, Gender gender, Integer birthYear, Relation relation, PersonDetails personal) implements FactContent {
    public PersonDescribed {
        Objects.requireNonNull(person);
        Bounds.birthYear(birthYear);
    }

    @Override
    public Set<UUID> needs() { return Set.of(person); }
}
