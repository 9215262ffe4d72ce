package vn.tungnha.training;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import vn.tungnha.household.PersonRegistered;
import vn.tungnha.kernel.Ids;
import vn.tungnha.kernel.Limits;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.ledger.EarlierFacts;
import vn.tungnha.ledger.FactContent;
import vn.tungnha.team.MemberJoined;

/**
 * {@code attendance.taken/1}: somebody came to a session on a day; it belongs to their own team, household or business. Told twice it counts once.
 *
 * @param kind    the session's, told along because nothing here sees the session
 * @param mode    likewise
 * @param learner a member of the team, or a person of the household or business
 * @param how     at a venue or online
 * @param venue   0 the main one, from 1 the others
 */
public record AttendanceTaken(UUID session, SessionKind kind, SessionMode mode, UUID learner, LocalDate on, How how, Integer venue) implements FactContent {
    public enum How { IN_PERSON, ONLINE }

    private static final int LAST_VENUE = 200;

    public AttendanceTaken {
        Limits.required("session", session);
        Limits.required("kind", kind);
        Limits.required("mode", mode);
        Limits.required("learner", learner);
        Limits.day("on", Limits.required("on", on));
        Limits.required("how", how);
        Limits.number("venue", venue, 0, LAST_VENUE);
    }

    /** One for each (session, learner, day), whoever told it and how often. */
    public UUID attendance() { return Ids.named("attendance", session + " " + learner, on.toString()); }

    @Override
    public Set<UUID> needs() { return Set.of(learner); }

    @Override
    public void checkAfter(EarlierFacts earlier) {
        FactContent who = earlier.find(learner);
        if (!(who instanceof MemberJoined || who instanceof PersonRegistered)) throw new Refusal(TrainingProblem.NOT_AN_ATTENDEE);
    }
}
