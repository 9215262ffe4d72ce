package vn.tungnha.indicator;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vn.tungnha.place.Place;
import vn.tungnha.place.Places;

/**
 * What places say about themselves by the end of one day, by leaf, so that it adds up on any map.
 *
 * @param declared households: what the village that a leaf was born with declared last
 * @param taking   leaves of places that took part on that day
 */
record PlaceFacts(Map<Integer, Integer> declared, Set<Integer> taking) {
    public static PlaceFacts of(Iterable<Integer> leaves, Places places, LocalDate day) {
        Map<Integer, Integer> declared = new HashMap<>();
        Set<Integer> taking = new HashSet<>();
        for (Integer leaf : leaves) {
            places.leaf(leaf).filter(each -> each.village()).flatMap(each -> places.declaredOf(leaf, day))
                    .ifPresent(each -> declared.put(leaf, each.households()));
            if (places.ancestorsOf(leaf, day).stream().map(Place::id).findFirst().filter(place -> places.takesPart(place, day)).isPresent())
                taking.add(leaf);
        }
        return new PlaceFacts(declared, taking);
    }

    public long declared(Iterable<Integer> leaves) {
        long sum = 0;
        for (Integer leaf : leaves) sum += declared.getOrDefault(leaf, 0);
        return sum;
    }
}
