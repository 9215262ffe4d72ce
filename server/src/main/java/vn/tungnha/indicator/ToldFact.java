package vn.tungnha.indicator;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the ledger, as it was told.
 *
 * @param author    who told it, by name
 * @param device    what its device is called, or null when an office or a file told it
 * @param number    the device's sequence number, or null
 * @param body      the public part, exactly as received
 * @param personal  the personal part, exactly as received; null when there is none, or it was erased
 * @param withdrawn whether it was taken back
 */
public record ToldFact(UUID id, long tick, String type, @Nullable String author, @Nullable String device, @Nullable Long number, Instant occurredAt, Instant happenedAt,
        Instant recordedAt, @JsonRawValue String body, @Nullable @JsonRawValue String personal, boolean withdrawn) {}
