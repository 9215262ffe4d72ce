package vn.tungnha.training.facts;

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
import vn.tungnha.training.AttendanceTaken;
import vn.tungnha.visit.HelpGiven;
import vn.tungnha.visit.SubjectKind;
import vn.tungnha.visit.VisitMade;
import vn.tungnha.visit.VisitOutcome;

/**
 * One subject's history, sorted out: what it is (null once its birth was withdrawn), its attendances with all who told them, and the help that stands.
 */
record Taught(SubjectKind kind, Map<UUID, List<Told<AttendanceTaken>>> attendances, List<Told<HelpGiven>> helps) {
    static Taught of(List<Told<?>> history) {
        SubjectKind kind = null;
        Set<UUID> learners = new HashSet<>();
        Set<UUID> met = new HashSet<>();
        for (Told<?> told : history) {
            if (kind == null) kind = kind(told.content());
            if (told.content() instanceof PersonRegistered || told.content() instanceof MemberJoined) learners.add(told.id());
            if (told.content() instanceof VisitMade visit && visit.outcome() == VisitOutcome.MET) met.add(told.id());
        }
        Map<UUID, List<Told<AttendanceTaken>>> attendances = new LinkedHashMap<>();
        var helps = new ArrayList<Told<HelpGiven>>();
        for (Told<?> told : history) {
            if (told.content() instanceof AttendanceTaken taken && learners.contains(taken.learner()))
                attendances.computeIfAbsent(taken.attendance(), absent -> new ArrayList<>(1)).add(new Told<>(told.fact(), taken));
            if (told.content() instanceof HelpGiven help && learners.contains(help.learner()) && (help.visit() == null || met.contains(help.visit())))
                helps.add(new Told<>(told.fact(), help));
        }
        return new Taught(kind, attendances, helps);
    }

    private static SubjectKind kind(FactContent content) {
        return switch (content) {
            case HouseholdRegistered ignored -> SubjectKind.HOUSEHOLD;
            case BusinessRegistered ignored -> SubjectKind.BUSINESS;
            case TeamFounded ignored -> SubjectKind.TEAM;
            default -> null;
        };
    }
}
