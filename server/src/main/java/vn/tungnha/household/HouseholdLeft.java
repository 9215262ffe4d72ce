package vn.tungnha.household;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.tungnha.kernel.Limits;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.ledger.EarlierFacts;
import vn.tungnha.ledger.FactContent;

/**
 * {@code household.left/1}: the household, or some of its people, no longer live here. Its history stays; it leaves the register on the day of this fact,
 * until the fact is withdrawn.
 *
 * @param people those who left, or null for the whole household
 * @param to     where they are registered now, if that is known
 */
public record HouseholdLeft(Reason reason, List<UUID> people, Elsewhere to, Note personal) implements FactContent {
    private static final int MOST_PEOPLE = 100;
    private static final int LONGEST_NOTE = 300;

    /** Moved away, died, or split off into a household of their own. */
    public enum Reason { MOVED, DIED, SPLIT, OTHER }

    /** A free note. */
    public record Note(String note) {
        public Note {
            note = Limits.text("note", note, LONGEST_NOTE);
        }
    }

    public HouseholdLeft {
        Limits.required("reason", reason);
        people = Limits.list("people", people, MOST_PEOPLE);
    }

    /** True when nobody stays behind. */
    public boolean whole() { return people == null; }

    @Override
    public Set<UUID> needs() { return whole() ? Set.of() : Set.copyOf(people); }

    @Override
    public void checkAfter(EarlierFacts earlier) {
        if (!(earlier.birth() instanceof HouseholdRegistered)) throw new Refusal(HouseholdProblem.SUBJECT_NOT_A_HOUSEHOLD);
        for (UUID person : needs())
            if (!(earlier.find(person) instanceof PersonRegistered)) throw new Refusal(HouseholdProblem.NOT_A_PERSON);
    }
}
