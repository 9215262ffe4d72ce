package vn.tungnha.household.list;

import java.util.List;
import java.util.UUID;
import vn.tungnha.ledger.FactContent;

/** The facts that a row of a list tells once it is taken in. */
record ListedFacts(List<ListedFact> facts) {
    /** One of them, without author and time. */
    record ListedFact(int leaf, String type, UUID id, UUID subject, FactContent content) {}

    static ListedFacts of(ListedFact... facts) { return new ListedFacts(List.of(facts)); }
}
