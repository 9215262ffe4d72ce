package vn.tungnha.commerce;

import java.util.List;

/**
 * The sellers of a place, those who sold the most first.
 *
 * @param counts over all sellers, including those without a line
 * @param lines  of the group that was asked for, at most a few thousand
 */
public record SellerList(Counts counts, List<SellerLine> lines) {
    /** @param asleep sold before, and nothing for sixty days; {@code never} has no order yet */
    public record Counts(long all, long asleep, long never) {}
}
