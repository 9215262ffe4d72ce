package vn.tungnha.visit;

import java.util.List;
import java.util.UUID;
import vn.tungnha.kernel.Limits;
import vn.tungnha.ledger.FactContent;

/**
 * {@code gathering.held/1}: people taught together; heads are counted here (lượt), those named tell help of their own (người).
 *
 * @param services what was taught
 * @param team     who held it, when it is not the author's team
 */
public record GatheringHeld(Where where, int headCount, List<UUID> services, UUID team, Note personal) implements FactContent {
    private static final int MOST_HEADS = 5_000;
    private static final int MOST_SERVICES = 50;

    public GatheringHeld {
        Limits.required("where", where);
        Limits.number("headCount", headCount, 1, MOST_HEADS);
        services = Limits.list("services", Limits.required("services", services), MOST_SERVICES);
    }
}
