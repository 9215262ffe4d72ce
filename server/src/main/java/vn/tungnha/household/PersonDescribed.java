package vn.tungnha.household;

import java.util.Set;
import java.util.UUID;
import vn.tungnha.kernel.Gender;
import vn.tungnha.kernel.Limits;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.ledger.EarlierFacts;
import vn.tungnha.ledger.FactContent;

/** {@code person.described/1}: some fields of a person told anew; field by field the later telling stands, and an empty phone clears it. */
public record PersonDescribed(UUID person, Gender gender, Integer birthYear, Relation relation, PersonDetails personal) implements FactContent {
    public PersonDescribed {
        Limits.required("person", person);
        PersonRegistered.birthYear(birthYear);
    }

    @Override
    public Set<UUID> needs() { return Set.of(person); }

    /** Nobody is without a name. */
    @Override
    public void checkComplete() {
        if (details().name() != null) Limits.required("name", details().name());
    }

    @Override
    public void checkAfter(EarlierFacts earlier) {
        if (!(earlier.find(person) instanceof PersonRegistered)) throw new Refusal(HouseholdProblem.NOT_A_PERSON);
    }

    public PersonDetails details() { return personal == null ? PersonDetails.NONE : personal; }
}
