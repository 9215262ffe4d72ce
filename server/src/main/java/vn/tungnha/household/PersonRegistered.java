package vn.tungnha.household;

import vn.tungnha.kernel.Refusal;
import vn.tungnha.ledger.FactContent;

/** {@code person.registered/1}: somebody of a household or a business. */
public record PersonRegistered(Gender gender, Integer birthYear, Relation relation, PersonDetails personal) implements FactContent {
    public PersonRegistered {
        Bounds.birthYear(birthYear);
    }

    @Override
    public void checkComplete() {
        if (personal == null || Bounds.blank(personal.name())) throw new Refusal(HouseholdProblem.PERSON_NAME_MISSING);
    }
}
