package vn.tungnha.ledger;

import java.util.List;
import java.util.UUID;

/** What was told of a subject so far, as a fact about to join it may ask. */
public interface EarlierFacts {
    /** The content of the fact that brought the subject into being. */
    FactContent birth();

    /** The content of a fact of this subject, withdrawn or not; null when there is none. */
    FactContent find(UUID fact);

    /** The contents of all facts of this subject that are not withdrawn, in the order in which they happened. */
    List<FactContent> active();
}
