package vn.tungnha.catalogue;

import java.time.LocalDate;
import java.util.List;
import vn.tungnha.kernel.Limits;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.ledger.EarlierFacts;
import vn.tungnha.ledger.FactContent;

/**
 * {@code service.evaluated/1}: a platform was looked at by criteria, and chosen for the province or not.
 *
 * @param decision the paper that says so
 * @param by       the body that evaluated
 */
public record ServiceEvaluated(List<Criterion> criteria, boolean chosen, Decision decision, String by, LocalDate on) implements FactContent {
    /** What was looked at, and the points given for it out of those there were. */
    public record Criterion(String name, int score, int of) {
        private static final int LONGEST_NAME = 120;
        private static final int MOST_POINTS = 1_000;

        public Criterion {
            Limits.text("name", Limits.required("name", name), LONGEST_NAME);
            Limits.number("of", of, 1, MOST_POINTS);
            Limits.number("score", score, 0, of);
        }
    }

    /** An office's paper. */
    public record Decision(String number, LocalDate date) {
        private static final int LONGEST_NUMBER = 60;

        public Decision {
            Limits.text("number", Limits.required("number", number), LONGEST_NUMBER);
            Limits.day("date", Limits.required("date", date));
        }
    }

    private static final int MOST_CRITERIA = 20;
    private static final int LONGEST_BODY = 150;

    public ServiceEvaluated {
        criteria = Limits.list("criteria", Limits.required("criteria", criteria), MOST_CRITERIA);
        Limits.text("by", Limits.required("by", by), LONGEST_BODY);
        Limits.day("on", Limits.required("on", on));
    }

    @Override
    public void checkAfter(EarlierFacts earlier) {
        if (!(earlier.birth() instanceof ServiceAdded)) throw new Refusal(CatalogueProblem.SUBJECT_NOT_A_SERVICE);
    }
}
