package vn.tungnha.training;

import vn.tungnha.kernel.Limits;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.ledger.EarlierFacts;
import vn.tungnha.ledger.FactContent;

/** {@code session.held/1}: how many heads came to a session (lượt), named or not; told anew, the later count stands. */
public record SessionHeld(Integer heads) implements FactContent {
    private static final int MOST_HEADS = 100_000;

    public SessionHeld {
        Limits.number("heads", Limits.required("heads", heads), 0, MOST_HEADS);
    }

    @Override
    public void checkAfter(EarlierFacts earlier) { checkSession(earlier); }

    static void checkSession(EarlierFacts earlier) {
        if (!(earlier.birth() instanceof SessionPlanned)) throw new Refusal(TrainingProblem.SUBJECT_NOT_A_SESSION);
    }
}
