package vn.tungnha.visit.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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
 * One subject's history, sorted out: what it is (null once its birth was withdrawn), its visits, and the lessons that stand, in the order they happened.
 */
record DoorStory(SubjectKind kind, Map<UUID, Told<VisitMade>> visits, List<Lesson> lessons) {
    static DoorStory of(List<Told<?>> history) {
        SubjectKind kind = null;
        Set<UUID> learners = new HashSet<>();
        Map<UUID, Told<VisitMade>> visits = new LinkedHashMap<>();
        for (Told<?> told : history) {
            if (kind == null) kind = kind(told.content());
            if (told.content() instanceof PersonRegistered || told.content() instanceof MemberJoined) learners.add(told.id());
            if (told.content() instanceof VisitMade made) visits.put(told.id(), new Told<>(told.fact(), made));
        }
        return new DoorStory(kind, visits, lessons(history, learners, visits));
    }

    private static SubjectKind kind(FactContent content) {
        return switch (content) {
            case HouseholdRegistered ignored -> SubjectKind.HOUSEHOLD;
            case BusinessRegistered ignored -> SubjectKind.BUSINESS;
            case TeamFounded ignored -> SubjectKind.TEAM;
            default -> null;
        };
    }

    private static List<Lesson> lessons(List<Told<?>> history, Set<UUID> learners, Map<UUID, Told<VisitMade>> visits) {
        var lessons = new ArrayList<Lesson>();
        for (Told<?> told : history) {
            if (!(told.content() instanceof HelpGiven help) || !learners.contains(help.learner())) continue;
            if (help.visit() == null) lessons.add(new Lesson(told, help, help.device()));
            else if (visits.get(help.visit()) instanceof Told<VisitMade> visit && visit.content().outcome() == VisitOutcome.MET)
                lessons.add(new Lesson(told, help, visit.content().device()));
        }
        return lessons;
    }
}
