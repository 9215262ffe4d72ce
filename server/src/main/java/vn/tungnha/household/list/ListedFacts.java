package vn.tungnha.household.list;

import java.util.List;
import java.util.UUID;
import vn.tungnha.ledger.FactContent;

/** The facts that the import of a row records. */
record ListedFacts(List<ListedFact> facts) {
    /** One fact, without author and time. */
    record ListedFact(int leaf, String type, UUID id, UUID subject, FactContent content) {}

    static ListedFacts of(ListedFact... facts) { return new ListedFacts(List.of(facts)); }
}
