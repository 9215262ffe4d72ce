package vn.tungnha.ledger;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A fact at the door, stamped with when the server saw it and when it can have happened.
 *
 * @param recordedAt when the server first saw it
 * @param happenedAt its device's clock, clamped to what is possible
 */
public record Arrival(NewFact fact, Instant recordedAt, Instant happenedAt) {
    public Arrival {
        recordedAt = recordedAt.truncatedTo(ChronoUnit.MILLIS);
        happenedAt = happenedAt.truncatedTo(ChronoUnit.MILLIS);
    }

    /** For facts whose source is believed about its date; nothing can have happened after it was told. */
    public static Arrival of(NewFact fact, Instant recordedAt) {
        return new Arrival(fact, recordedAt, fact.occurredAt().isAfter(recordedAt) ? recordedAt : fact.occurredAt());
    }

    /** The same, believed about its date. */
    Arrival believed() { return new Arrival(fact, recordedAt, fact.occurredAt()); }

    /** The same, at the leaf its subject was carried to. */
    Arrival in(int leaf) {
        return new Arrival(new NewFact(fact.id(), leaf, fact.type(), fact.subject(), fact.author(), fact.team(), fact.device(), fact.number(),
                fact.occurredAt(), fact.body(), fact.personal()), recordedAt, happenedAt);
    }

    /** As it stands in its leaf's ledger under this number. */
    Fact numbered(long tick) {
        return new Fact(fact.leaf(), tick, fact.id(), fact.type(), fact.subject(), fact.author(), fact.team(), fact.device(), fact.number(),
                fact.occurredAt(), recordedAt, happenedAt, fact.body(), fact.personal());
    }
}
