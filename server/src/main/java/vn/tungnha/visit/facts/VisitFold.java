package vn.tungnha.visit.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tungnha.household.HouseholdLeft;
import vn.tungnha.household.HouseholdMeasures;
import vn.tungnha.ledger.Fold;
import vn.tungnha.ledger.Meaning;
import vn.tungnha.ledger.Told;
import vn.tungnha.visit.HelpRow;
import vn.tungnha.visit.Note;
import vn.tungnha.visit.SubjectKind;
import vn.tungnha.visit.VisitMade;
import vn.tungnha.visit.VisitOutcome;
import vn.tungnha.visit.VisitRow;

/**
 * The visits to one door, the help given there and elsewhere, and what its learners can do by now. Odd histories: help that names a visit or a
 * learner who was withdrawn, or a visit at which nobody was met, means nothing; of a door whose registration was withdrawn nothing stands.
 */
@Component
class VisitFold implements Fold {
    @Override
    public String name() { return "visit"; }

    @Override
    public int version() { return 3; }

    @Override
    public Set<String> reads() {
        return Set.of("visit.made/1", "help.given/1", "household.registered/1", "household.left/1", "business.registered/1", "team.founded/1",
                "person.registered/1", "member.joined/1");
    }

    @Override
    public void fold(List<Told<?>> history, Meaning meaning) {
        DoorStory story = DoorStory.of(history);
        if (story.kind() == SubjectKind.HOUSEHOLD) register(history, meaning);
        if (story.kind() == null || story.visits().isEmpty() && story.lessons().isEmpty()) return;
        story.visits().values().forEach(visit -> visit(visit, story, meaning));
        for (Lesson lesson : story.lessons()) if (lesson.help().visit() == null) elsewhere(lesson, meaning);
        Learning.of(story.lessons(), story.kind(), meaning);
    }

    private static void visit(Told<VisitMade> told, DoorStory story, Meaning meaning) {
        VisitMade visit = told.content();
        meaning.row(VisitWords.VISIT, new VisitRow(told.id(), told.fact().subject(), story.kind(), told.day(), told.fact().happenedAt(), visit.outcome(),
                visit.where(), visit.device(), told.fact().author(), told.fact().team(), Note.of(visit.personal()), visit.comeBack(),
                helps(told.id(), story.lessons()), visit.with(), visit.round()));
        meaning.count(VisitWords.VISITS, told.day(), 1);
        if (visit.outcome() == VisitOutcome.MET) meaning.count(VisitWords.MET, told.day(), 1);
        if (visit.reachedHome() && story.kind() == SubjectKind.HOUSEHOLD) meaning.distinct(VisitWords.REACHED, told.fact().subject(), told.day());
    }

    /** A household that left is out of the register; so is a family that moved away as a visit found, until a later visit finds otherwise. */
    private static void register(List<Told<?>> history, Meaning meaning) {
        boolean left = false;
        boolean moved = false;
        for (Told<?> told : history) {
            boolean away = left || moved;
            if (told.content() instanceof HouseholdLeft departure && departure.whole()) left = true;
            if (told.content() instanceof VisitMade visit) moved = visit.outcome() == VisitOutcome.MOVED;
            if (away != (left || moved)) meaning.count(HouseholdMeasures.IN_REGISTER, told.day(), away ? 1 : -1);
        }
    }

    private static List<VisitRow.Help> helps(UUID visit, List<Lesson> lessons) {
        var helps = new ArrayList<VisitRow.Help>();
        for (Lesson each : lessons)
            if (visit.equals(each.help().visit()))
                helps.add(new VisitRow.Help(each.told().id(), each.help().learner(), each.help().service(), each.help().seen(), each.counted(), each.help().step(),
                        each.help().learnedFrom()));
        return List.copyOf(helps);
    }

    private static void elsewhere(Lesson lesson, Meaning meaning) {
        Told<?> told = lesson.told();
        meaning.row(VisitWords.HELP, new HelpRow(told.id(), told.fact().subject(), lesson.help().gathering(), lesson.help().learner(),
                lesson.help().service(), lesson.help().seen(), lesson.counted(), told.day(), told.fact().author(), told.fact().team()));
    }
}
