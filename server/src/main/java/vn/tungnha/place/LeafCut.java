package vn.tungnha.place;

/**
 * A leaf that a split of its village closes, and the two that take its place on all its days.
 *
 * @param staying holds what stays with the village
 * @param away    holds what goes to the new village, and on the days before the split belongs to the old one
 */
public record LeafCut(int leaf, int staying, int away) {}
