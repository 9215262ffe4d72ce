package vn.tungnha.indicator;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Which devices work in which leaf, and which of them are heard for a period.
 *
 * @param devices by leaf: phones of people who record there
 * @param heard   those in contact after the period's end with nothing owed up to then
 */
record HeardLeaves(Map<Integer, Set<UUID>> devices, Set<UUID> heard) {
    public Overview.HeardShare of(Collection<Integer> leaves) {
        var there = new HashSet<UUID>();
        for (Integer leaf : leaves) there.addAll(devices.getOrDefault(leaf, Set.of()));
        int all = there.size();
        there.retainAll(heard);
        return new Overview.HeardShare(there.size(), all);
    }
}
