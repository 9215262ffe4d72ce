package vn.tungnha.helpdesk.facts;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.tungnha.helpdesk.StepDone;
import vn.tungnha.helpdesk.StuckAsked;
import vn.tungnha.helpdesk.StuckRow;
import vn.tungnha.ledger.Fact;
import vn.tungnha.ledger.Fold;
import vn.tungnha.ledger.Meaning;
import vn.tungnha.ledger.Told;

/** What somebody asked for themselves, until they have done the step. Whoever asks is nobody's record, so each asking counts as one person. */
@Component
class AskedFold implements Fold {
    @Override
    public String name() { return "asked"; }

    @Override
    public int version() { return 2; }

    @Override
    public Set<String> reads() { return Set.of("stuck.asked/1", "step.done/1"); }

    @Override
    public void fold(List<Told<?>> history, Meaning meaning) {
        Told<?> asked = first(StuckAsked.class, history);
        if (asked == null) return;
        Told<?> done = first(StepDone.class, history);
        meaning.row(HelpdeskWords.STUCK, row(asked, (StuckAsked) asked.content(), done));
        meaning.count(HelpdeskWords.RAISED, asked.day(), 1);
        meaning.distinct(HelpdeskWords.PEOPLE_STUCK, asked.id(), asked.day());
        if (done != null) meaning.count(HelpdeskWords.CLOSED, done.day(), 1);
    }

    private static Told<?> first(Class<?> type, List<Told<?>> history) {
        for (Told<?> told : history) if (type.isInstance(told.content())) return told;
        return null;
    }

    private static StuckRow row(Told<?> told, StuckAsked asked, Told<?> done) {
        Fact fact = told.fact();
        StuckAsked.Details personal = asked.details();
        return new StuckRow(told.id(), fact.subject(), null, null, asked.by(), asked.service(), asked.version(), asked.step(), asked.failure(),
                asked.phoneModel(), personal.name(), personal.phone(), personal.note(), told.day(), fact.happenedAt(), fact.author(), fact.team(),
                done == null ? null : done.day(), done == null ? null : done.fact().happenedAt());
    }
}
