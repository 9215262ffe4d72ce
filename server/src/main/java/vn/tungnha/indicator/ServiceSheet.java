package vn.tungnha.indicator;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Each leaf's numbers by service, kept with the tick they were read at: only leaves that moved on are read again. */
final class ServiceSheet {
    private final ServiceColumns columns;
    private final Map<Integer, LeafNumbers> known = new ConcurrentHashMap<>();

    ServiceSheet(ServiceColumns columns) { this.columns = columns; }

    ServiceColumns columns() { return columns; }

    Map<Integer, LeafNumbers> read(Collection<Integer> leaves, ServiceLearnerStore store) {
        Integer[] all = leaves.toArray(Integer[]::new);
        if (!store.unmoved(all, known)) renew(all, store);
        Map<Integer, LeafNumbers> numbers = new HashMap<>(leaves.size() * 2);
        for (Integer leaf : leaves) if (known.get(leaf) != null) numbers.put(leaf, known.get(leaf));
        return numbers;
    }

    /** One reader at a time: the first reading of a province is dear, and the others then find it done. */
    private synchronized void renew(Integer[] leaves, ServiceLearnerStore store) { known.putAll(store.changed(leaves, known, columns)); }
}
