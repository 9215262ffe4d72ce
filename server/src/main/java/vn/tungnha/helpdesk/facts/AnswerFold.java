package vn.tungnha.helpdesk.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.tungnha.helpdesk.AnswerEnded;
import vn.tungnha.helpdesk.AnswerGiven;
import vn.tungnha.helpdesk.AnswerRow;
import vn.tungnha.ledger.Fold;
import vn.tungnha.ledger.Meaning;
import vn.tungnha.ledger.Told;

/** An answer, until the earliest day somebody ended it. */
@Component
class AnswerFold implements Fold {
    @Override
    public String name() { return "answer"; }

    @Override
    public int version() { return 2; }

    @Override
    public Set<String> reads() { return Set.of("answer.given/1", "answer.ended/1"); }

    @Override
    public void fold(List<Told<?>> history, Meaning meaning) {
        Told<?> given = null;
        LocalDate endedOn = null;
        for (Told<?> told : history) {
            if (told.content() instanceof AnswerGiven) given = told;
            if (told.content() instanceof AnswerEnded ended && (endedOn == null || ended.on().isBefore(endedOn))) endedOn = ended.on();
        }
        if (given != null) meaning.row(HelpdeskWords.ANSWER, row(given, (AnswerGiven) given.content(), endedOn));
    }

    private static AnswerRow row(Told<?> told, AnswerGiven answer, LocalDate endedOn) {
        return new AnswerRow(told.id(), answer.service(), answer.step(), answer.version(), answer.text(), answer.from(), answer.stuck(), told.day(),
                told.fact().happenedAt(), told.fact().author(), endedOn);
    }
}
