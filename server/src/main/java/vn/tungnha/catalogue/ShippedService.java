package vn.tungnha.catalogue;

import com.fasterxml.jackson.annotation.JsonRawValue;
import org.jspecify.annotations.Nullable;

/**
 * A service that comes with the product, to begin a catalogue from.
 *
 * @param added     JSON, body of its {@code service.added/1}
 * @param stepCount of its playbook; 0 when it has none
 * @param playbook  JSON, body of its {@code service.published/1}; null when it has no playbook
 */
public record ShippedService(String code, @JsonRawValue String added, int stepCount, @Nullable @JsonRawValue String playbook) {}
