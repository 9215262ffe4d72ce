package vn.tungnha.place;

import java.time.LocalDate;

/**
 * Where facts live. It never moves; which places stand above it is dated.
 *
 * @param bornOf   the place it was born with
 * @param village  true for a village's leaf, false for a higher place's own
 * @param closedOn the day a split closed it, or null
 */
public record Leaf(int id, int bornOf, boolean village, LocalDate closedOn) {
    public boolean isOpen() { return closedOn == null; }
}
