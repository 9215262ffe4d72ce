package vn.tungnha.ledger;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.tungnha.ledger.FactStore.Head;
import vn.tungnha.ledger.FactStore.Stored;

/** One leaf's ledger from its first fact on: its chain recomputed, its facts folded in memory. Permission is not asked again. */
final class Replay {
    private final LedgerParts parts;
    private final Chain chain = new Chain();
    private final SubjectGroups subjects;
    private final Set<UUID> bare = new HashSet<>();
    private final Set<UUID> erased = new HashSet<>();
    private final Changes changes = new Changes();
    private Head head = new Head(0, Chain.START);
    private String broken;
    private boolean split;

    Replay(LedgerParts parts) {
        this.parts = parts;
        this.subjects = new SubjectGroups(parts);
    }

    void next(Stored stored) {
        Fact fact = stored.fact();
        if (split) breaks(fact.tick(), "follows the split that closed the leaf");
        if (broken == null) check(stored);
        head = new Head(fact.tick(), stored.hash());
        if (stored.personalDigest() != null) bare.add(fact.id());
        try {
            Told<?> told = parts.reader().told(fact);
            if (told.content() instanceof PersonalErased gone) erased.addAll(gone.facts());
            split = told.content() instanceof LeafSplit;
            subjects.arrive(told, changes);
        } catch (RuntimeException unreadable) {
            breaks(fact.tick(), "cannot be read: " + unreadable.getMessage());
        }
    }

    private void check(Stored stored) {
        Fact fact = stored.fact();
        if (fact.tick() != head.tick() + 1) breaks(fact.tick(), "follows tick " + head.tick());
        else if (!Arrays.equals(stored.hash(), chain.next(head.hash(), fact, chain.digest(stored)))) breaks(fact.tick(), "is not what its hash was made of");
    }

    private void breaks(long tick, String how) {
        if (broken == null) broken = "fact " + tick + " " + how;
    }

    /** Where the list of facts is not what was once written, or empty. */
    Optional<String> broken(Head live) {
        if (broken != null) return Optional.of(broken);
        if (live.tick() != head.tick() || !Arrays.equals(live.hash(), head.hash())) return Optional.of("the head says tick " + live.tick() + ", the facts end at " + head.tick());
        if (split) return Optional.empty(); // the personal parts are in the new leaves
        return bare.stream().filter(fact -> !erased.contains(fact)).findFirst().map(fact -> "fact " + fact + " lost its personal part, but no fact says so");
    }

    /** Rows and tallies of all facts; call once, at the end. Empty for a leaf whose facts a split moved to other leaves. */
    Changes changes() {
        if (split) return new Changes();
        subjects.groups().forEach(subject -> subject.settle(changes));
        return changes;
    }
}
