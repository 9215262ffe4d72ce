package vn.tungnha.visit;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.ledger.FactContent;

/** {@code gathering.held/1}: a group session; heads are counted (lượt), those named are told as help (người). */
public record GatheringHeld(Where where, int headCount, List<UUID> services, UUID team, Note personal) implements FactContent {
    private static final int MOST_HEADS = 5000;

    public GatheringHeld {
        Objects.requireNonNull(where);
        services = List.copyOf(services);
        if (headCount < 1 || headCount > MOST_HEADS) throw new Refusal(VisitProblem.HEAD_COUNT_INVALID, Map.of("headCount", headCount));
    }
}
