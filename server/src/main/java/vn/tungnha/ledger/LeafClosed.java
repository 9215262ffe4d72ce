package vn.tungnha.ledger;

/** A split closed the leaf while facts for it waited for its lock; the next attempt finds where their subjects were carried. */
final class LeafClosed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LeafClosed(int leaf) { super("leaf " + leaf + " was closed by a split"); }
}
