package vn.tungnha.helpdesk;

import java.util.Set;
import java.util.UUID;
import vn.tungnha.household.PersonRegistered;
import vn.tungnha.kernel.Limits;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.ledger.EarlierFacts;
import vn.tungnha.ledger.FactContent;
import vn.tungnha.team.MemberJoined;
import vn.tungnha.visit.Note;
import vn.tungnha.visit.VisitMade;
import vn.tungnha.visit.VisitProblem;

/**
 * {@code stuck.raised/1}: a learner whom a team knows got no further at a step; told of their household, business or (of a member or officer) team.
 *
 * @param version of the playbook they followed
 * @param step    from 1
 * @param failure which of the step's usual failures it is, from 0; absent: none of them
 * @param visit   at which it came up
 */
public record StuckRaised(UUID learner, UUID service, Integer version, Integer step, Integer failure, String phoneModel, UUID visit, Note personal)
        implements FactContent {
    public StuckRaised {
        Limits.required("learner", learner);
        Step.check(service, Limits.required("version", version), step, failure);
        phoneModel = PhoneModel.of(phoneModel);
    }

    @Override
    public Set<UUID> needs() { return visit == null || visit.equals(learner) ? Set.of(learner) : Set.of(learner, visit); }

    @Override
    public void checkAfter(EarlierFacts earlier) {
        FactContent who = earlier.find(learner);
        if (!(who instanceof PersonRegistered || who instanceof MemberJoined)) throw new Refusal(VisitProblem.NOT_A_LEARNER);
        if (visit != null && !(earlier.find(visit) instanceof VisitMade)) throw new Refusal(VisitProblem.NOT_A_VISIT);
    }
}
