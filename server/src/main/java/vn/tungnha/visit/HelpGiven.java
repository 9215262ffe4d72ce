package vn.tungnha.visit;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import vn.tungnha.household.PersonRegistered;
import vn.tungnha.kernel.Limits;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.ledger.EarlierFacts;
import vn.tungnha.ledger.FactContent;
import vn.tungnha.team.MemberJoined;
import vn.tungnha.team.TeamFounded;
import vn.tungnha.team.TeamServes;

/**
 * {@code help.given/1}: somebody was helped with a service, during a visit of the same subject, at a gathering, or on another occasion.
 *
 * @param learner     a person of the subject, or a member when the subject is a team
 * @param device      whose device, when there is no visit to say so
 * @param step        the playbook's step they got to
 * @param learnedFrom the team when absent
 * @param recheck     true when asked by phone whether they can still do it
 */
public record HelpGiven(UUID visit, UUID gathering, UUID learner, UUID service, Seen seen, DeviceUsed device, Integer step, LearnedFrom learnedFrom,
        Boolean recheck, Note personal) implements FactContent {
    /** From whom the learner has it; from the team when nothing is said. */
    public enum LearnedFrom { TEAM, NEIGHBOUR, FAMILY }

    private static final int LAST_STEP = 100;

    public HelpGiven {
        Limits.required("learner", learner);
        Limits.required("service", service);
        Limits.required("seen", seen);
        Limits.number("step", step, 1, LAST_STEP);
    }

    @Override
    public Set<UUID> needs() { return visit == null || visit.equals(learner) ? Set.of(learner) : Set.of(learner, visit); }

    /** Members of a team are helped by the people who work where it works; its commune's office may record that in any case. */
    @Override
    public Set<Integer> alsoPermittedAt(EarlierFacts earlier, LocalDate day) {
        return earlier.birth() instanceof TeamFounded ? TeamServes.on(day, earlier.active()) : Set.of();
    }

    @Override
    public void checkAfter(EarlierFacts earlier) {
        FactContent who = earlier.find(learner);
        if (!(who instanceof PersonRegistered || who instanceof MemberJoined)) throw new Refusal(VisitProblem.NOT_A_LEARNER);
        if (visit == null) return;
        if (!(earlier.find(visit) instanceof VisitMade made)) throw new Refusal(VisitProblem.NOT_A_VISIT);
        if (made.outcome() != VisitOutcome.MET) throw new Refusal(VisitProblem.NOBODY_HOME);
    }
}
