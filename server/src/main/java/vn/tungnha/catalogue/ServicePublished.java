package vn.tungnha.catalogue;

import java.util.List;
import vn.tungnha.kernel.Limits;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.ledger.EarlierFacts;
import vn.tungnha.ledger.FactContent;

/**
 * {@code service.published/1}: a version of a service's playbook; not verified yet (chưa kiểm chứng), until {@link PlaybookConfirmed}.
 *
 * @param atHand what to have ready before one begins
 */
public record ServicePublished(int version, List<Step> steps, ServiceAdded.Status status, String atHand) implements FactContent {
    /**
     * One step.
     *
     * @param press    what to press or do
     * @param see      what one should see then
     * @param failures what usually goes wrong here; at most three
     * @param drawing  what the screen looks like
     */
    public record Step(String press, String see, List<Failure> failures, Drawing drawing) {
        private static final int MOST_FAILURES = 3;

        public Step {
            Limits.text("press", Limits.required("press", press), LONGEST_TEXT);
            Limits.text("see", Limits.required("see", see), LONGEST_TEXT);
            failures = Limits.list("failures", failures, MOST_FAILURES);
        }
    }

    /** A usual failure and the way out of it. */
    public record Failure(String what, String wayOut) {
        public Failure {
            Limits.text("what", Limits.required("what", what), LONGEST_TEXT);
            Limits.text("wayOut", Limits.required("wayOut", wayOut), LONGEST_TEXT);
        }
    }

    private static final int LONGEST_TEXT = 300;
    private static final int MOST_STEPS = 30;
    private static final int LAST_VERSION = 10_000;

    public ServicePublished {
        Limits.number("version", version, 1, LAST_VERSION);
        steps = Limits.list("steps", Limits.required("steps", steps), MOST_STEPS);
        Limits.required("status", status);
        Limits.text("atHand", atHand, LONGEST_TEXT);
    }

    @Override
    public void checkAfter(EarlierFacts earlier) {
        if (!(earlier.birth() instanceof ServiceAdded)) throw new Refusal(CatalogueProblem.SUBJECT_NOT_A_SERVICE);
    }
}
