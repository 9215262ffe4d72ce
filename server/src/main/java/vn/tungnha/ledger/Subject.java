package vn.tungnha.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** One subject's history in its leaf, growing in tick order; withdrawn facts stay known but are no longer told to folds. */
final class Subject {
    private static final Comparator<Told<?>> ORDER = Comparator.<Told<?>, java.time.Instant>comparing(told -> told.fact().happenedAt())
            .thenComparingLong(told -> told.fact().tick());

    private final int leaf;
    private final Map<UUID, Told<?>> known = new HashMap<>();
    private final List<Told<?>> standing = new ArrayList<>();
    private final Set<UUID> withdrawn = new HashSet<>();

    Subject(int leaf) { this.leaf = leaf; }

    int leaf() { return leaf; }

    boolean isBorn() { return !known.isEmpty(); }

    boolean has(UUID fact) { return known.containsKey(fact); }

    Told<?> get(UUID fact) { return known.get(fact); }

    /** @param birth the id of the subject, which is that of the fact that bore it */
    EarlierFacts earlier(UUID birth) {
        return new EarlierFacts() {
            @Override
            public FactContent birth() { return find(birth); }

            @Override
            public FactContent find(UUID fact) {
                Told<?> told = known.get(fact);
                return told == null ? null : told.content();
            }
        };
    }

    /** The facts that stand, of these types, ordered by (happenedAt, tick). */
    List<Told<?>> standing(Set<String> types) {
        var list = new ArrayList<Told<?>>(standing.size());
        for (Told<?> told : standing) if (types.contains(told.fact().type())) list.add(told);
        return list;
    }

    void add(Told<?> told) {
        known.put(told.id(), told);
        switch (told.content()) {
            case FactWithdrawn undone -> withdraw(undone.facts());
            case PersonalErased ignored -> { }
            default -> stand(told);
        }
    }

    /** The same fact, read again without its personal part. */
    void replace(Told<?> redacted) {
        known.put(redacted.id(), redacted);
        standing.replaceAll(told -> told.id().equals(redacted.id()) ? redacted : told);
    }

    private void withdraw(List<UUID> facts) {
        withdrawn.addAll(facts);
        standing.removeIf(told -> withdrawn.contains(told.id()));
    }

    private void stand(Told<?> told) {
        if (withdrawn.contains(told.id())) return;
        int place = standing.size();
        while (place > 0 && ORDER.compare(standing.get(place - 1), told) > 0) place--;
        standing.add(place, told);
    }
}
