package vn.tungnha.ledger;

import java.util.UUID;

/** A row a fold yields; its record components are the columns of its kind's table, besides leaf and tick. */
public interface Row {
    /** Unique in its kind and leaf. */
    UUID id();
}
