package vn.tungnha.ledger;

import java.time.Instant;
import java.util.UUID;

/** A fact on its way in, as a device, a file or an office tells it; the door stamps the rest (see {@link Fact}). */
public record NewFact(UUID id, int leaf, String type, UUID subject, UUID author, UUID team, UUID device, Long number,
        Instant occurredAt, String body, String personal) {}
