package vn.tungnha.territory;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A household or business of a village that can go to the new one, with only the fields that the annex of a decision has.
 *
 * @param business whether it is a business that no household runs
 * @param name     of the head, or of the business; null once it was erased
 */
public record SplitChoice(int leaf, UUID id, boolean business, @Nullable String name, @Nullable String locator) {}
