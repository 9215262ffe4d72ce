package vn.tungnha.helpdesk.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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

/**
 * One subject's history, as far as being stuck goes.
 *
 * @param kind     what it is; null once its birth was withdrawn
 * @param learners who learns there
 * @param freed    by the id of the stuck point, the help that set free whoever stood there
 */
record LearnerStory(SubjectKind kind, Set<UUID> learners, Map<UUID, Told<?>> freed) {
    private record Lesson(UUID learner, UUID service) {}

    static LearnerStory of(List<Told<?>> history) {
        SubjectKind kind = null;
        Set<UUID> learners = new HashSet<>();
        Set<UUID> met = new HashSet<>();
        for (Told<?> told : history) {
            if (kind == null) kind = kind(told.content());
            if (told.content() instanceof PersonRegistered || told.content() instanceof MemberJoined) learners.add(told.id());
            if (told.content() instanceof VisitMade visit && visit.outcome() == VisitOutcome.MET) met.add(told.id());
        }
        return new LearnerStory(kind, learners, freed(history, met));
    }

    private static SubjectKind kind(FactContent content) {
        return switch (content) {
            case HouseholdRegistered ignored -> SubjectKind.HOUSEHOLD;
            case BusinessRegistered ignored -> SubjectKind.BUSINESS;
            case TeamFounded ignored -> SubjectKind.TEAM;
            default -> null;
        };
    }

    private static Map<UUID, Told<?>> freed(List<Told<?>> history, Set<UUID> met) {
        Map<UUID, Told<?>> freed = new HashMap<>();
        Map<Lesson, List<Told<?>>> waiting = new HashMap<>();
        for (Told<?> told : history) {
            if (told.content() instanceof StuckRaised stuck) waiting.computeIfAbsent(new Lesson(stuck.learner(), stuck.service()), absent -> new ArrayList<>(1)).add(told);
            if (!(told.content() instanceof HelpGiven help) || help.visit() != null && !met.contains(help.visit())) continue;
            if (waiting.get(new Lesson(help.learner(), help.service())) instanceof List<Told<?>> there) there.removeIf(each -> frees(told, help, each, freed));
        }
        return freed;
    }

    private static boolean frees(Told<?> told, HelpGiven help, Told<?> stuck, Map<UUID, Told<?>> freed) {
        if (!Freeing.by(help, ((StuckRaised) stuck.content()).step())) return false;
        freed.put(stuck.id(), told);
        return true;
    }
}
