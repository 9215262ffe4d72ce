package vn.tungnha.visit;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.ledger.FactContent;

/**
 * {@code help.given/1}: guided help with one service for one learner, as it was seen.
 *
 * @param visit     the visit it was given at; then that visit's device rules
 * @param gathering the gathering it was given at
 * @param learner   a person of the subject, or a member when the subject is a team
 * @param recheck   true when it is a re-check by phone
 */
public record HelpGiven(UUID visit, UUID gathering, UUID learner, UUID service, Seen seen, DeviceUsed device, Integer step, LearnedFrom learnedFrom,
        Boolean recheck, Note personal) implements FactContent {
    public enum LearnedFrom { TEAM, NEIGHBOUR, FAMILY }

    public HelpGiven {
        Objects.requireNonNull(learner);
        Objects.requireNonNull(service);
        Objects.requireNonNull(seen);
        if (visit != null && gathering != null) throw new Refusal(VisitProblem.HELP_WITHOUT_OCCASION);
    }

    /** The visit, and the learner it names. */
    @Override
    public Set<UUID> needs() { return visit == null ? Set.of(learner) : Set.of(visit, learner); }
}
