package vn.tungnha.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The whole tree through all its days, as of one map version: immutable, in memory. */
final class PlaceMap {
    record Version(Place place, Days valid) {}

    record Above(int ancestor, int leaf, Days valid) {}

    private final long version;
    private final Map<Integer, List<Version>> versions = new HashMap<>();
    private final Map<Integer, List<Version>> children = new HashMap<>();
    private final Map<Integer, List<Above>> leavesBeneath = new HashMap<>();
    private final Map<Integer, List<Above>> placesAbove = new HashMap<>();
    private final Map<Integer, Leaf> leaves = new HashMap<>();

    PlaceMap(long version, List<Version> places, List<Above> above, List<Leaf> leaves) {
        this.version = version;
        for (Version each : places) {
            put(versions, each.place().id(), each);
            put(children, each.place().parent(), each);
        }
        for (Above each : above) {
            put(leavesBeneath, each.ancestor(), each);
            put(placesAbove, each.leaf(), each);
        }
        leaves.forEach(leaf -> this.leaves.put(leaf.id(), leaf));
    }

    long version() { return version; }

    Optional<Leaf> leaf(int id) { return Optional.ofNullable(leaves.get(id)); }

    Optional<Place> find(int place, LocalDate day) { return on(versions.getOrDefault(place, List.of()), day).findFirst(); }

    List<Place> children(Integer place, LocalDate day) { return on(children.getOrDefault(place, List.of()), day).toList(); }

    Optional<Place> any(LocalDate day, Predicate<Place> fitting) {
        return versions.values().stream().flatMap(list -> on(list, day)).filter(fitting).findFirst();
    }

    List<Integer> leavesOf(int place, LocalDate day) {
        return leavesBeneath.getOrDefault(place, List.of()).stream().filter(each -> each.valid().contains(day)).map(Above::leaf).sorted()
                .toList();
    }

    boolean covers(int place, int leaf, LocalDate day) {
        for (Above each : placesAbove.getOrDefault(leaf, List.of()))
            if (each.ancestor() == place && each.valid().contains(day)) return true;
        return false;
    }

    /** Nearest first. */
    List<Place> ancestors(int leaf, LocalDate day) {
        return placesAbove.getOrDefault(leaf, List.of()).stream().filter(each -> each.valid().contains(day))
                .flatMap(each -> find(each.ancestor(), day).stream()).sorted((one, other) -> other.level() - one.level()).toList();
    }

    private static java.util.stream.Stream<Place> on(List<Version> list, LocalDate day) {
        return list.stream().filter(each -> each.valid().contains(day)).map(Version::place);
    }

    private static <K, V> void put(Map<K, List<V>> map, K key, V value) {
        map.computeIfAbsent(key, absent -> new ArrayList<>(2)).add(value);
    }
}
