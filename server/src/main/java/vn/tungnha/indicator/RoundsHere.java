package vn.tungnha.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tungnha.place.Place;
import vn.tungnha.place.Places;
import vn.tungnha.visit.Round;

/** The rounds that concern a place on a day's map, with the lines of places above each leaf beneath it. */
final class RoundsHere {
    private final Place place;
    private final LocalDate day;
    private final Set<Integer> line;
    private final Places places;
    /** Declared numbers of villages and whether they took part, at the end of a day. */
    private final Map<LocalDate, PlaceFacts> facts = new HashMap<>();
    /** The villages' leaves beneath, each with its places, the nearest first. */
    private final Map<Integer, List<Place>> villages = new LinkedHashMap<>();
    private final List<RoundHeld> held;
    private final Map<UUID, RoundHeld> byId;

    /**
     * @param day today
     * @param map the day whose map says what lies beneath the place
     */
    RoundsHere(Place place, LocalDate day, LocalDate map, Places places, RoundStore store) {
        this.place = place;
        this.day = day;
        List<Place> above = places.ancestorsOf(place.ownLeaf(), map);
        this.line = above.stream().map(Place::id).collect(Collectors.toSet());
        List<Integer> beneath = places.leavesOf(place.id(), map);
        this.places = places;
        for (Integer leaf : beneath)
            if (places.leaf(leaf).filter(each -> each.village()).isPresent()) villages.put(leaf, places.ancestorsOf(leaf, map));
        var leaves = new ArrayList<>(beneath);
        places.leavesAbove(place.id(), map).stream().filter(leaf -> !beneath.contains(leaf)).forEach(leaves::add);
        this.held = store.rounds(leaves.toArray(Integer[]::new), leaf -> places.ancestorsOf(leaf, map).stream().findFirst().orElse(null));
        this.byId = held.stream().collect(Collectors.toMap(RoundHeld::id, Function.identity(), (one, same) -> one));
    }

    Place place() { return place; }

    LocalDate day() { return day; }

    /** The ones to show: of a round and its own for this place only the own; what places beneath opened for one that is shown is a part of it. */
    List<RoundHeld> shown() { return held.stream().filter(each -> !replacedHere(each) && !isPart(each) && !reached(each).isEmpty()).toList(); }

    Optional<RoundHeld> find(UUID id) { return Optional.ofNullable(byId.get(id)); }

    private boolean replacedHere(RoundHeld round) {
        return held.stream().anyMatch(other -> round.id().equals(other.round().of()) && line.contains(other.place().id()));
    }

    private boolean isPart(RoundHeld round) { return !line.contains(round.place().id()) && byId.containsKey(round.round().of()); }

    /** The day whose end its figures are of: today, or its last day once that is over. */
    LocalDate asOf(RoundHeld round) { return round.round().lastDay().isBefore(day) ? round.round().lastDay() : day; }

    PlaceFacts facts(RoundHeld round) { return facts.computeIfAbsent(asOf(round), asOf -> PlaceFacts.of(villages.keySet(), places, asOf)); }

    /**
     * Leaves of the villages that take part and that the round or a local copy reaches. Uses the map of the day its figures are for, so that a later
     * reorganisation changes no household of a finished round.
     */
    List<Integer> reached(RoundHeld round) {
        LocalDate asOf = asOf(round);
        Set<Integer> taking = facts(round).taking();
        int home = places.ancestorsOf(round.leaf(), asOf).stream().findFirst().orElse(round.place()).id();
        return villages.keySet().stream().filter(taking::contains)
                .filter(leaf -> reaches(home, round.round().places(), places.ancestorsOf(leaf, asOf).stream().map(Place::id).toList())).toList();
    }

    private static boolean reaches(int home, List<Integer> chosen, List<Integer> at) {
        return at.contains(home) && (chosen == null || chosen.stream().anyMatch(at::contains));
    }

    Place village(int leaf) { return villages.get(leaf).getFirst(); }

    /** The place of this level that a village's leaf lies beneath, else the village. */
    Place unit(int leaf, int level) {
        return villages.get(leaf).stream().filter(each -> each.level() == level).findFirst().orElse(village(leaf));
    }

    /** Rounds whose answers count for this one: those that stand for the same round, and ask the same. */
    Collection<UUID> family(RoundHeld round) {
        UUID root = root(round);
        return held.stream().filter(each -> root(each).equals(root) && each.done().equals(round.done())).map(RoundHeld::id).toList();
    }

    /** By place, the round that was opened there for this one. */
    Map<Integer, UUID> openedFor(RoundHeld round) {
        Map<Integer, UUID> opened = new HashMap<>();
        for (RoundHeld each : held) if (each != round && chain(each).contains(round.id())) opened.put(each.place().id(), each.id());
        return opened;
    }

    private UUID root(RoundHeld round) { return chain(round).getLast(); }

    /** The round and what it stands for, upwards; a circle, which nobody can mean, ends where it closes. */
    private List<UUID> chain(RoundHeld round) {
        var chain = new ArrayList<UUID>();
        for (RoundHeld at = round; at != null && !chain.contains(at.id()); at = at.round().of() == null ? null : byId.get(at.round().of())) chain.add(at.id());
        return chain;
    }
}
