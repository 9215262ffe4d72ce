package vn.tungnha.household;

import vn.tungnha.kernel.Gender;
import vn.tungnha.kernel.Limits;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.ledger.EarlierFacts;
import vn.tungnha.ledger.FactContent;

/** {@code person.registered/1}: somebody of a household or a business; the person's id is this fact's. */
public record PersonRegistered(Gender gender, Integer birthYear, Relation relation, PersonDetails personal) implements FactContent {
    private static final int OLDEST = 1890;
    private static final int YOUNGEST = 2100;

    public PersonRegistered {
        birthYear(birthYear);
    }

    @Override
    public void checkComplete() { Limits.required("name", personal == null ? null : personal.name()); }

    @Override
    public void checkAfter(EarlierFacts earlier) {
        if (!(earlier.birth() instanceof HouseholdRegistered || earlier.birth() instanceof BusinessRegistered))
            throw new Refusal(HouseholdProblem.SUBJECT_NOT_A_DOOR);
    }

    public PersonDetails details() { return personal == null ? PersonDetails.NONE : personal; }

    static void birthYear(Integer year) { Limits.number("birthYear", year, OLDEST, YOUNGEST); }
}
