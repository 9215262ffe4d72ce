package vn.tungnha.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.ledger.FactContent;

/** {@code service.published/1}: a new version of a service's playbook; without checkedBy it is marked as not verified. */
public record ServicePublished(int version, List<Step> steps, ServiceAdded.Status status, UUID replacedBy, String checkedBy, LocalDate checkedOn)
        implements FactContent {
    private static final int MOST_STEPS = 30;

    /** What to press, what one should see, and up to three usual failures. */
    public record Step(String press, String see, List<Failure> failures) {}

    /** What goes wrong, and the way out. */
    public record Failure(String what, String wayOut) {}

    public ServicePublished {
        steps = List.copyOf(steps);
        if (steps.size() > MOST_STEPS) throw new Refusal(CatalogueProblem.PLAYBOOK_TOO_LONG);
        Objects.requireNonNull(status);
    }
}
