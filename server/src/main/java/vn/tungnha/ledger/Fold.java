package vn.tungnha.ledger;

import java.util.List;
import java.util.Set;

/**
 * What one subject's facts mean: a pure function from its history to rows and tally contributions. It reads nothing but the facts
 * handed to it: no clock, no SQL, no other subject. Called often, so cheap; called again on replay, so it never refuses.
 */
public interface Fold {
    /** Unique name, with the version of the handler: changing what a fold means is a new version and a migration. */
    String name();

    int version();

    /** Codes of the fact types it reads, e.g. {@code visit.made/1}. */
    Set<String> reads();

    /**
     * @param history the subject's facts of the types read, without the withdrawn ones, ordered by (happenedAt, tick); never empty
     * @param meaning where rows and contributions are put
     */
    void fold(List<Told<?>> history, Meaning meaning);
}
