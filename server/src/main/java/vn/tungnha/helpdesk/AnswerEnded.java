package vn.tungnha.helpdesk;

import java.time.LocalDate;
import vn.tungnha.kernel.Limits;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.ledger.EarlierFacts;
import vn.tungnha.ledger.FactContent;

/** {@code answer.ended/1}: an answer that was wrong, or holds no longer; from that day it reaches nobody. */
public record AnswerEnded(LocalDate on) implements FactContent {
    public AnswerEnded {
        Limits.day("on", Limits.required("on", on));
    }

    @Override
    public void checkAfter(EarlierFacts earlier) {
        if (!(earlier.birth() instanceof AnswerGiven)) throw new Refusal(HelpdeskProblem.SUBJECT_NOT_AN_ANSWER);
    }
}
