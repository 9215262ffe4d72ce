package vn.tungnha.indicator;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * Which devices work in which leaf, and which of them are heard for a period. A device may work in many leaves and counts once; they are numbered,
 * because a province is asked for thousands of them a hundred times over.
 */
final class HeardLeaves {
    private final Map<Integer, List<Integer>> devices = new HashMap<>();
    private final Map<UUID, Integer> numbers = new HashMap<>();
    private final BitSet heard = new BitSet();

    /** This phone's owner records there. */
    void works(UUID device, int leaf) {
        devices.computeIfAbsent(leaf, absent -> new ArrayList<>(2)).add(numbers.computeIfAbsent(device, absent -> numbers.size()));
    }

    /** Those in contact after the period's end with nothing owed up to then; afterwards only counts are asked for. */
    HeardLeaves heard(Set<UUID> those) {
        numbers.forEach((device, number) -> heard.set(number, those.contains(device)));
        numbers.clear();
        return this;
    }

    Overview.HeardShare of(Collection<Integer> leaves) {
        List<List<Integer>> working = leaves.stream().map(devices::get).filter(Objects::nonNull).toList();
        if (working.size() == 1) return share(working.getFirst());
        var there = new BitSet();
        for (List<Integer> some : working) for (int device : some) there.set(device);
        int all = there.cardinality();
        there.and(heard);
        return new Overview.HeardShare(there.cardinality(), all);
    }

    /** Those of a village, the most frequent question. */
    private Overview.HeardShare share(List<Integer> there) {
        var different = new HashSet<>(there);
        return new Overview.HeardShare((int) different.stream().filter(heard::get).count(), different.size());
    }
}
