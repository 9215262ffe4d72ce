package vn.tungnha.helpdesk.facts;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.tungnha.helpdesk.Freeing;
import vn.tungnha.helpdesk.StuckRaised;
import vn.tungnha.household.BusinessRegistered;
import vn.tungnha.household.HouseholdRegistered;
import vn.tungnha.household.PersonRegistered;
import vn.tungnha.ledger.FactContent;
import vn.tungnha.ledger.Told;
import vn.tungnha.team.MemberJoined;
import vn.tungnha.team.TeamFounded;
import vn.tungnha.visit.HelpGiven;
import vn.tungnha.visit.SubjectKind;
import vn.tungnha.visit.VisitMade;
import vn.tungnha.visit.VisitOutcome;

/** One subject's history, as far as being stuck goes: what it is (null once its birth was withdrawn), who learns there, which visits met somebody. */
record LearnerStory(SubjectKind kind, Set<UUID> learners, Set<UUID> met, List<Told<?>> history) {
    static LearnerStory of(List<Told<?>> history) {
        SubjectKind kind = null;
        Set<UUID> learners = new HashSet<>();
        Set<UUID> met = new HashSet<>();
        for (Told<?> told : history) {
            if (kind == null) kind = kind(told.content());
            if (told.content() instanceof PersonRegistered || told.content() instanceof MemberJoined) learners.add(told.id());
            if (told.content() instanceof VisitMade visit && visit.outcome() == VisitOutcome.MET) met.add(told.id());
        }
        return new LearnerStory(kind, learners, met, history);
    }

    private static SubjectKind kind(FactContent content) {
        return switch (content) {
            case HouseholdRegistered ignored -> SubjectKind.HOUSEHOLD;
            case BusinessRegistered ignored -> SubjectKind.BUSINESS;
            case TeamFounded ignored -> SubjectKind.TEAM;
            default -> null;
        };
    }

    /** The help that set free whoever got stuck with the fact at this place of the history, or null. */
    Told<?> freed(int at) {
        var stuck = (StuckRaised) history.get(at).content();
        for (Told<?> later : history.subList(at + 1, history.size()))
            if (later.content() instanceof HelpGiven help && stands(help) && concerns(help, stuck) && Freeing.by(help, stuck.step())) return later;
        return null;
    }

    private boolean stands(HelpGiven help) { return help.visit() == null || met.contains(help.visit()); }

    private static boolean concerns(HelpGiven help, StuckRaised stuck) {
        return help.learner().equals(stuck.learner()) && help.service().equals(stuck.service());
    }
}
