package vn.tungnha.catalogue;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One fact of a service's history: who changed what, and when.
 *
 * @param author    name of the account that recorded it
 * @param body      JSON, as the fact was recorded; without the steps of a playbook
 * @param withdrawn whether it was withdrawn later
 */
public record ServiceChange(UUID id, String type, @Nullable String author, Instant recordedAt, @JsonRawValue String body, boolean withdrawn) {}
