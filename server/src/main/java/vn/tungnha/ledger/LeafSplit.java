package vn.tungnha.ledger;

import java.util.List;

/**
 * {@code leaf.split/1}: the last fact of a leaf whose village was split. All facts before it were carried into these leaves with their personal parts, so
 * the leaf has no rows and counts nothing. Only the server records it.
 */
public record LeafSplit(List<Integer> into) implements FactContent {
    public LeafSplit { into = List.copyOf(into); }
}
