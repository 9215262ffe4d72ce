package vn.tungnha.catalogue;

import com.fasterxml.jackson.annotation.JsonRawValue;
import org.jspecify.annotations.Nullable;

/**
 * A service that comes with the product, to begin a catalogue from.
 *
 * @param added     JSON, what {@code service.added/1} says of it
 * @param stepCount of its playbook; 0 when it has none
 * @param playbook  JSON, what {@code service.published/1} says of it; null when it has none
 */
public record ShippedService(String code, @JsonRawValue String added, int stepCount, @Nullable @JsonRawValue String playbook) {}
