package vn.tungnha.commerce;

import org.jspecify.annotations.Nullable;
import vn.tungnha.ledger.Receipt;

/**
 * An order that is recorded otherwise than a file says now.
 *
 * @param returns how often the same words were recorded and withdrawn before: each time takes another id
 */
record OrderCorrection(OrderTelling.Wanted wanted, StandingOrder standing, int returns) {
    enum Outcome {
        IN,
        /** The id of the new order belongs to one that was withdrawn before. */
        ID_SPENT,
        REFUSED
    }

    OrderCorrection again() { return new OrderCorrection(wanted, standing, returns + 1); }

    /** @param recorded null when the order is only withdrawn */
    Outcome outcome(Receipt withdrawn, @Nullable Receipt recorded) {
        if (withdrawn.outcome() != Receipt.Outcome.ACCEPTED) return Outcome.REFUSED;
        if (recorded == null || recorded.outcome() == Receipt.Outcome.ACCEPTED) return Outcome.IN;
        boolean spent = recorded.outcome() == Receipt.Outcome.ALREADY || "ID_REUSED".equals(recorded.problem());
        return spent ? Outcome.ID_SPENT : Outcome.REFUSED;
    }
}
