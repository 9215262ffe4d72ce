package vn.tungnha.ledger;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Subjects that small pushes told of lately, with their histories: a phone that sends a visit and what followed from it one by one does not have the
 * same facts read each time. A leaf's subjects are good for as long as its ledger ends with the hash they were kept at, whoever writes there.
 */
@Component
final class RecentSubjects {
    private static final int MOST_FACTS = 20_000;

    private record Leaf(byte[] hash, Map<UUID, Subject> subjects) {
        int facts() { return subjects.values().stream().mapToInt(Subject::size).sum(); }
    }

    private final Map<Integer, Leaf> leaves = new LinkedHashMap<>(64, 0.75f, true);
    private int facts;

    /** The subject as of this hash of its leaf, to be handed back with {@link #keep}; null when it must be read. */
    synchronized Subject take(int leaf, byte[] hash, UUID subject) {
        Leaf at = leaves.get(leaf);
        if (at == null) return null;
        if (!Arrays.equals(at.hash(), hash)) {
            forget(leaf);
            return null;
        }
        Subject taken = at.subjects().remove(subject);
        if (taken != null) facts -= taken.size();
        return taken;
    }

    /** These are good as of the hash after; the leaf's others are, if they were as of the one before. */
    synchronized void keep(int leaf, byte[] before, byte[] after, Map<UUID, Subject> subjects) {
        Leaf at = leaves.get(leaf);
        if (at != null && !Arrays.equals(at.hash(), before)) forget(leaf);
        Map<UUID, Subject> together = leaves.containsKey(leaf) ? at.subjects() : new HashMap<>();
        facts -= together.values().stream().mapToInt(Subject::size).sum();
        together.putAll(subjects);
        var now = new Leaf(after, together);
        leaves.put(leaf, now);
        facts += now.facts();
        for (Iterator<Leaf> eldest = leaves.values().iterator(); facts > MOST_FACTS && eldest.hasNext();) {
            facts -= eldest.next().facts();
            eldest.remove();
        }
    }

    synchronized void forget(int leaf) {
        Leaf gone = leaves.remove(leaf);
        if (gone != null) facts -= gone.facts();
    }
}
