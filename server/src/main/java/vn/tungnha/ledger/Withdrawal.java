package vn.tungnha.ledger;

import java.time.Instant;
import java.util.UUID;
import vn.tungnha.access.Permission;

/**
 * Who may withdraw a fact. The author of the withdrawal needs, on the day the server receives it, the permission of the
 * withdrawn fact's own type at the leaf of that fact, and CORRECT_OTHERS besides when somebody else is its author. For
 * the author it is enough where it was enough to record the fact.
 */
final class Withdrawal {
    private final LedgerParts parts;

    Withdrawal(LedgerParts parts) { this.parts = parts; }

    /** @param subject with every fact to be withdrawn */
    boolean permits(Arrival arrival, FactWithdrawn undone, Subject subject) {
        return undone.facts().stream().allMatch(id -> permits(arrival, subject.get(id), subject));
    }

    private boolean permits(Arrival arrival, Told<?> known, Subject subject) {
        Fact undone = known.fact();
        FactType<?> type = parts.registry().type(undone.type()).orElseThrow();
        if (type == Registry.WITHDRAWN || type == Registry.ERASED) return true; // the record refuses that by name
        Instant day = neverSeen(arrival, undone) ? arrival.happenedAt() : arrival.recordedAt();
        boolean own = undone.author().equals(arrival.fact().author());
        if (own && parts.permitsElsewhere(undone.author(), type.permission(), known.content(), subject.earlier(undone.subject()), day)) return true;
        return holds(arrival, type.permission(), day) && (own || holds(arrival, Permission.CORRECT_OTHERS, day));
    }

    /**
     * A phone that recorded and corrected a visit offline sends both in one push. The withdrawal destroys nothing that
     * anybody has seen, so it is judged as any other late fact: by the day it happened.
     */
    private static boolean neverSeen(Arrival arrival, Fact undone) {
        UUID device = arrival.fact().device();
        return device != null && device.equals(undone.device()) && undone.recordedAt().equals(arrival.recordedAt());
    }

    private boolean holds(Arrival arrival, Permission permission, Instant day) {
        return parts.authority().permits(arrival.fact().author(), permission, arrival.fact().leaf(), day);
    }
}
