package vn.tungnha.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The whole tree through all its days: immutable, in memory. Versions come in Vietnamese order and keep it. */
final class PlaceMap {
    /** The place is the same on all these days, its main leaf too. */
    record Version(Place place, Days valid) {}

    record Above(int ancestor, int leaf, Days valid) {}

    /** What places declare about themselves (latest first), where they are, and when they take part. */
    record Told(Map<Integer, List<Declared>> declared, Map<Integer, Point> points, Map<Integer, List<Days>> takingPart) {}

    private final Map<Integer, List<Version>> versions = new HashMap<>();
    private final Map<Integer, List<Version>> children = new HashMap<>();
    private final Map<String, List<Version>> coded = new HashMap<>();
    private final Map<Integer, List<Above>> leavesBeneath = new HashMap<>();
    private final Map<Integer, List<Above>> placesAbove = new HashMap<>();
    private final Map<Integer, Leaf> leaves = new HashMap<>();
    private final Told told;

    PlaceMap(List<Version> places, List<Above> above, List<Leaf> leaves, Told told) {
        this.told = told;
        for (Version each : places) {
            put(versions, each.place().id(), each);
            put(children, each.place().parent(), each);
            put(coded, each.place().code(), each);
        }
        for (Above each : above) {
            put(leavesBeneath, each.ancestor(), each);
            put(placesAbove, each.leaf(), each);
        }
        leaves.forEach(leaf -> this.leaves.put(leaf.id(), leaf));
    }

    Optional<Leaf> leaf(int id) { return Optional.ofNullable(leaves.get(id)); }

    Optional<Place> find(int place, LocalDate day) { return on(versions(place), day).findFirst(); }

    /** A parent of null asks for the provinces. */
    List<Place> children(Integer place, LocalDate day) { return on(childVersions(place), day).toList(); }

    /** A code alone identifies nothing: it is reused over time, and by levels. */
    Stream<Place> coded(String code, LocalDate day) { return on(codedVersions(code), day); }

    List<Version> versions(int place) { return versions.getOrDefault(place, List.of()); }

    List<Version> childVersions(Integer parent) { return children.getOrDefault(parent, List.of()); }

    List<Version> codedVersions(String code) { return coded.getOrDefault(code, List.of()); }

    List<Integer> leavesOf(int place, LocalDate day) {
        return leavesBeneath.getOrDefault(place, List.of()).stream().filter(each -> each.valid().contains(day)).map(Above::leaf).toList();
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

    Optional<Declared> declared(int place, LocalDate day) {
        return told.declared().getOrDefault(place, List.of()).stream().filter(each -> !each.on().isAfter(day)).findFirst();
    }

    Optional<Point> point(int place) { return Optional.ofNullable(told.points().get(place)); }

    boolean takesPart(int place, LocalDate day) {
        if (told.takingPart().getOrDefault(place, List.of()).stream().anyMatch(days -> days.contains(day))) return true;
        return find(place, day).map(Place::parent).filter(parent -> takesPart(parent, day)).isPresent();
    }

    /** That day when the place stands on it, else the last day before it on which it stood. */
    Optional<LocalDate> lastStanding(int place, LocalDate day) {
        if (find(place, day).isPresent()) return Optional.of(day);
        return versions(place).stream().map(each -> each.valid().to()).filter(to -> to != null && !to.isAfter(day))
                .max(LocalDate::compareTo).map(to -> to.minusDays(1));
    }

    private static Stream<Place> on(List<Version> list, LocalDate day) {
        return list.stream().filter(each -> each.valid().contains(day)).map(Version::place);
    }

    private static <K, V> void put(Map<K, List<V>> map, K key, V value) {
        map.computeIfAbsent(key, absent -> new ArrayList<>(2)).add(value);
    }
}
