package vn.tungnha.indicator;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What was asked for, for every leaf somebody wanted it of, each kept with the tick it was read at: when a leaf moves on, that leaf alone
 * is read anew. Any place on any map is a sum over these, so nothing shown is ever older than the reading of the ticks.
 */
final class Sheet {
    private final LocalDate lastDay;
    private final List<Asked> asked;
    private final int columns;
    private final Map<Integer, LeafNumbers> known = new ConcurrentHashMap<>();

    Sheet(LocalDate lastDay, List<Asked> asked, int columns) {
        this.lastDay = lastDay;
        this.asked = List.copyOf(asked);
        this.columns = columns;
    }

    /** The numbers of these leaves as one snapshot of the database has them now. */
    Map<Integer, LeafNumbers> read(Collection<Integer> leaves, TallyStore store) {
        Map<Integer, LeafNumbers> numbers = new HashMap<>(leaves.size() * 2);
        for (Integer leaf : leaves) {
            LeafNumbers of = known.get(leaf);
            if (of != null) numbers.put(leaf, of);
        }
        Integer[] all = leaves.toArray(Integer[]::new);
        if (store.unmoved(all, numbers)) return numbers;
        Map<Integer, LeafNumbers> changed = store.changed(all, numbers, asked, columns, lastDay);
        changed.forEach((leaf, now) -> known.merge(leaf, now, (one, other) -> one.tick() > other.tick() ? one : other));
        numbers.putAll(changed);
        return numbers;
    }
}
