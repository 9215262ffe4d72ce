package vn.tungnha.helpdesk;

import vn.tungnha.kernel.Limits;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.ledger.EarlierFacts;
import vn.tungnha.ledger.FactContent;

/** {@code step.done/1}: whoever asked has got past the step, alone or with prompts; it closes what they asked. */
public record StepDone(Done seen) implements FactContent {
    /** Done for somebody, or shown to them, frees nobody: the next time they stand there again. */
    public enum Done { ALONE, PROMPTED }

    public StepDone {
        Limits.required("seen", seen);
    }

    @Override
    public void checkAfter(EarlierFacts earlier) {
        if (!(earlier.birth() instanceof StuckAsked)) throw new Refusal(HelpdeskProblem.SUBJECT_NOT_ASKED);
    }
}
