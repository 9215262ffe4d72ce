package vn.tungnha.visit.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tungnha.ledger.Fold;
import vn.tungnha.ledger.Meaning;
import vn.tungnha.ledger.Told;
import vn.tungnha.visit.DeviceUsed;
import vn.tungnha.visit.HelpGiven;
import vn.tungnha.visit.HelpRow;
import vn.tungnha.visit.Seen;
import vn.tungnha.visit.SubjectKind;
import vn.tungnha.visit.VisitMade;
import vn.tungnha.visit.VisitOutcome;
import vn.tungnha.visit.VisitRow;

/** The visits at one door, the help given there, and what its learners can do by now. */
@Component
class VisitFold implements Fold {
    /** Help that stands: told, at a visit that stands if it names one, with what it counts as. */
    record Lesson(Told<?> told, HelpGiven help, DeviceUsed device) {
        Seen counted() { return help.seen().countedOn(device); }
    }

    @Override
    public String name() { return "visit"; }

    @Override
    public int version() { return 1; }

    @Override
    public Set<String> reads() {
        return Set.of("visit.made/1", "help.given/1", "household.registered/1", "business.registered/1", "team.founded/1");
    }

    @Override
    public void fold(List<Told<?>> history, Meaning meaning) {
        SubjectKind kind = kind(history);
        Map<UUID, Told<?>> visits = new LinkedHashMap<>();
        history.stream().filter(told -> told.content() instanceof VisitMade).forEach(told -> visits.put(told.id(), told));
        List<Lesson> lessons = lessons(history, visits);
        Map<UUID, List<Lesson>> byVisit = new HashMap<>();
        for (Lesson lesson : lessons) {
            if (lesson.help().visit() == null) alone(lesson, meaning);
            else byVisit.computeIfAbsent(lesson.help().visit(), absent -> new ArrayList<>()).add(lesson);
        }
        visits.values().forEach(visit -> visit(visit, kind, byVisit.getOrDefault(visit.id(), List.of()), meaning));
        Learning.of(lessons, kind, meaning);
    }

    /** What the subject was born as; a subject whose birth was withdrawn is taken for a household. */
    private static SubjectKind kind(List<Told<?>> history) {
        for (Told<?> told : history) {
            if (told.fact().type().equals("business.registered/1")) return SubjectKind.BUSINESS;
            if (told.fact().type().equals("team.founded/1")) return SubjectKind.TEAM;
        }
        return SubjectKind.HOUSEHOLD;
    }

    /** Help that names a visit which was withdrawn, or at which nobody was met, means nothing. */
    private static List<Lesson> lessons(List<Told<?>> history, Map<UUID, Told<?>> visits) {
        var lessons = new ArrayList<Lesson>();
        for (Told<?> told : history) {
            if (!(told.content() instanceof HelpGiven help)) continue;
            if (help.visit() == null) lessons.add(new Lesson(told, help, help.device()));
            else if (visits.get(help.visit()) instanceof Told<?> at && ((VisitMade) at.content()).outcome() == VisitOutcome.MET)
                lessons.add(new Lesson(told, help, help.device() != null ? help.device() : ((VisitMade) at.content()).device()));
        }
        return lessons;
    }

    private static void visit(Told<?> told, SubjectKind kind, List<Lesson> lessons, Meaning meaning) {
        var visit = (VisitMade) told.content();
        List<VisitRow.Help> helps = lessons.stream().map(each -> new VisitRow.Help(each.told().id(), each.help().learner(), each.help().service(),
                each.help().seen(), each.counted())).toList();
        meaning.row(VisitWords.VISIT, new VisitRow(told.id(), told.fact().subject(), kind, told.day(), told.fact().happenedAt(), visit.outcome(), visit.where(),
                visit.device(), told.fact().author(), told.fact().team(), visit.personal() == null ? null : visit.personal().note(), visit.comeBack(),
                helps.isEmpty() ? null : helps));
        meaning.count(VisitWords.VISITS, told.day(), 1);
        if (visit.outcome() == VisitOutcome.MET) meaning.count(VisitWords.MET, told.day(), 1);
        if (visit.reachedHome() && kind == SubjectKind.HOUSEHOLD) meaning.distinct(VisitWords.REACHED, told.fact().subject(), told.day());
    }

    private static void alone(Lesson lesson, Meaning meaning) {
        Told<?> told = lesson.told();
        meaning.row(VisitWords.HELP, new HelpRow(told.id(), told.fact().subject(), lesson.help().gathering(), lesson.help().learner(), lesson.help().service(),
                lesson.help().seen(), lesson.counted(), told.day(), told.fact().author(), told.fact().team()));
    }
}
