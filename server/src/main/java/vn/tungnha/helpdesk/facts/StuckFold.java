package vn.tungnha.helpdesk.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.tungnha.helpdesk.StuckRaised;
import vn.tungnha.helpdesk.StuckRow;
import vn.tungnha.ledger.Fact;
import vn.tungnha.ledger.Fold;
import vn.tungnha.ledger.Meaning;
import vn.tungnha.ledger.Told;
import vn.tungnha.visit.Note;

/**
 * Where learners of a household, business or team got stuck, and when they got past it. Odd histories: of a learner or a door that was withdrawn nothing
 * stands; help that names a visit at which nobody was met frees nobody.
 */
@Component
class StuckFold implements Fold {
    @Override
    public String name() { return "stuck"; }

    @Override
    public int version() { return 1; }

    @Override
    public Set<String> reads() {
        return Set.of("stuck.raised/1", "help.given/1", "visit.made/1", "household.registered/1", "business.registered/1", "team.founded/1",
                "person.registered/1", "member.joined/1");
    }

    @Override
    public void fold(List<Told<?>> history, Meaning meaning) {
        if (history.stream().noneMatch(told -> told.content() instanceof StuckRaised)) return;
        LearnerStory story = LearnerStory.of(history);
        if (story.kind() == null) return;
        for (Told<?> told : history)
            if (told.content() instanceof StuckRaised stuck && story.learners().contains(stuck.learner())) stuck(story, told, stuck, meaning);
    }

    private static void stuck(LearnerStory story, Told<?> told, StuckRaised stuck, Meaning meaning) {
        Told<?> freed = story.freed().get(told.id());
        Fact fact = told.fact();
        LocalDate closedOn = freed == null ? null : freed.day();
        meaning.row(HelpdeskWords.STUCK, new StuckRow(told.id(), fact.subject(), story.kind(), stuck.learner(), null, stuck.service(), stuck.version(),
                stuck.step(), stuck.failure(), stuck.phoneModel(), null, null, Note.of(stuck.personal()), told.day(), fact.happenedAt(), fact.author(),
                fact.team(), closedOn, freed == null ? null : freed.fact().happenedAt()));
        meaning.count(HelpdeskWords.RAISED, told.day(), 1);
        meaning.distinct(HelpdeskWords.PEOPLE_STUCK, stuck.learner(), told.day());
        if (freed != null) meaning.count(HelpdeskWords.CLOSED, closedOn, 1);
    }
}
