package vn.tungnha.helpdesk;

import java.time.LocalDate;
import vn.tungnha.kernel.Limits;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.ledger.EarlierFacts;
import vn.tungnha.ledger.FactContent;

/** {@code answerer.ended/1}: from that day somebody no longer answers there. */
public record AnswererEnded(LocalDate on) implements FactContent {
    public AnswererEnded {
        Limits.day("on", Limits.required("on", on));
    }

    @Override
    public void checkAfter(EarlierFacts earlier) {
        if (!(earlier.birth() instanceof AnswererNamed)) throw new Refusal(HelpdeskProblem.SUBJECT_NOT_AN_ANSWERER);
    }
}
