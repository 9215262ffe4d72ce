package vn.tungnha.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private final Map<Integer, List<Above>> joined = new HashMap<>();
    private final Map<Integer, List<Above>> otherHomes = new HashMap<>();
    private final Told told;

    /** @param joined the places that hold leaves of other places, as after a merger */
    PlaceMap(List<Version> places, List<Above> above, List<Leaf> leaves, List<Above> joined, Told told) {
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
        for (Above each : joined) {
            put(this.joined, each.ancestor(), each);
            put(otherHomes, each.leaf(), each);
        }
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

    /** Whether no place holds the leaf on that day nor later, although one did. */
    boolean hasEnded(int leaf, LocalDate day) {
        List<Above> above = placesAbove.getOrDefault(leaf, List.of());
        return !above.isEmpty() && above.stream().allMatch(each -> each.valid().to() != null && !each.valid().to().isAfter(day));
    }

    /** Nearest first. */
    List<Place> ancestors(int leaf, LocalDate day) {
        return placesAbove.getOrDefault(leaf, List.of()).stream().filter(each -> each.valid().contains(day))
                .flatMap(each -> find(each.ancestor(), day).stream()).sorted((one, other) -> other.level() - one.level()).toList();
    }

    Optional<Declared> declared(int place, LocalDate day) {
        Optional<Declared> own = latest(place, day);
        List<Declared> taken = joined.getOrDefault(place, List.of()).stream().filter(each -> each.valid().contains(day) && sameLevel(place, each.leaf()))
                .flatMap(each -> declaredOf(each.leaf(), day).stream()).toList();
        return Stream.concat(own.stream(), taken.stream()).reduce(Declared::and);
    }

    /**
     * Empty when a place that holds other leaves too declared later: the number is then the one of its own leaf. Of several leaves that were born
     * with one place, as after a split, the main one has the number.
     */
    Optional<Declared> declaredOf(int leaf, LocalDate day) {
        Leaf of = leaves.get(leaf);
        if (of == null) return Optional.empty();
        Optional<Declared> own = latest(of.bornOf(), day);
        Integer main = lastStanding(of.bornOf(), day).flatMap(last -> find(of.bornOf(), last)).map(Place::ownLeaf).orElse(leaf);
        if (main != leaf && leaves.get(main).bornOf() == of.bornOf()) return Optional.empty();
        boolean replaced = otherHomes.getOrDefault(leaf, List.of()).stream().filter(each -> sameLevel(each.ancestor(), leaf))
                .anyMatch(each -> told.declared().getOrDefault(each.ancestor(), List.of()).stream().anyMatch(later -> !later.on().isAfter(day)
                        && each.valid().contains(later.on()) && own.filter(mine -> !later.on().isAfter(mine.on())).isEmpty()));
        return replaced ? Optional.empty() : own;
    }

    private Optional<Declared> latest(int place, LocalDate day) {
        return told.declared().getOrDefault(place, List.of()).stream().filter(each -> !each.on().isAfter(day)).findFirst();
    }

    /** A district declares for its communes: what it declared is no part of what the province has. */
    private boolean sameLevel(int place, int leaf) {
        List<Version> one = versions(place);
        List<Version> other = versions(leaves.get(leaf).bornOf());
        return !one.isEmpty() && !other.isEmpty() && one.getLast().place().level() == other.getLast().place().level();
    }

    /** The leaves that the place holds itself and no place beneath it: its main leaf first. */
    List<Integer> held(int place, LocalDate day) {
        return Stream.concat(find(place, day).map(Place::ownLeaf).stream(),
                joined.getOrDefault(place, List.of()).stream().filter(each -> each.valid().contains(day)).map(Above::leaf)).distinct().toList();
    }

    /** The days up to another one on which a district or commune at or beneath the place began, ended or moved, ascending. */
    List<LocalDate> turns(int place, LocalDate until) {
        Optional<LocalDate> begins = versions(place).stream().findFirst().map(each -> each.valid().from());
        return versions.values().stream().flatMap(List::stream).filter(each -> each.place().level() > Place.PROVINCE && each.place().level() < Place.VILLAGE)
                .filter(each -> leavesBeneath.getOrDefault(place, List.of()).stream().anyMatch(above -> above.leaf() == each.place().ownLeaf()))
                .flatMap(each -> Stream.of(each.valid().from(), each.valid().to()).filter(day -> day != null && !day.isAfter(until))
                        .filter(day -> begins.isEmpty() || day.isAfter(begins.get())).filter(day -> hasTurn(each.place().id(), day)))
                .distinct().sorted().toList();
    }

    private boolean hasTurn(int place, LocalDate day) {
        Optional<Place> before = find(place, day.minusDays(1));
        Optional<Place> after = find(place, day);
        return before.isEmpty() || after.isEmpty() || !Objects.equals(before.get().parent(), after.get().parent());
    }

    Optional<Point> point(int place) { return Optional.ofNullable(told.points().get(place)); }

    /** Whether the place says already what the draft says about it. */
    boolean says(int place, PlaceDraft draft) {
        return (draft.declared() == null || told.declared().getOrDefault(place, List.of()).contains(draft.declared()))
                && (draft.point() == null || draft.point().equals(told.points().get(place)))
                && (draft.takesPart() == null || told.takingPart().getOrDefault(place, List.of()).stream().anyMatch(days -> days.covers(draft.takesPart())));
    }

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
