package vn.tungnha.territory;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something in a village that can go to the new one. It has what a decision's annex has and no more.
 *
 * @param business whether it is a business that no household runs
 * @param name     of the head, or of the business; null once it was erased
 */
public record SplitChoice(int leaf, UUID id, boolean business, @Nullable String name, @Nullable String locator) {}
