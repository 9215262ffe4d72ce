package vn.tungnha.access;

import java.time.Instant;
import java.util.UUID;

/** A phone of one account; what it sends is proven by its secret and is its account's doing. */
public record Device(UUID id, UUID account, byte[] secret, Instant registeredAt, Instant revokedAt) {
    public boolean revoked() { return revokedAt != null; }
}
