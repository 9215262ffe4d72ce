package vn.tungnha.place;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Changes of whole places on one day. Only dated places change: no leaf is divided and no fact moves.
 *
 * @param day         the first day of the new map
 * @param fresh       places that begin on the day; their parents are each other's keys or the ids of places that exist, as text
 * @param endings     places that end on the day
 * @param moves       places that continue beneath another place
 * @param changes     other changes of places that continue, by place: name, code
 * @param distinguish true: places that would have the same name beneath the same place get the name of the place that they come from;
 *                    false: PLACE_NAME_TAKEN
 */
public record Reorganisation(LocalDate day, List<PlaceDraft> fresh, List<Ending> endings, List<Move> moves,
        Map<Integer, UnaryOperator<PlaceHistory>> changes, boolean distinguish) {
    /**
     * @param leaves   gets the leaves of the place: the key of a fresh place or the id of another one, as text
     * @param children gets the places beneath it
     */
    public record Ending(int place, String leaves, String children) {
        public Ending(int place, String successor) { this(place, successor, successor); }
    }

    public record Move(int place, String parent) {}

    /** A place that was changed. @param before null when it is new */
    public record Changed(int place, @Nullable PlaceHistory before, PlaceHistory after) {}

    /**
     * @param ids     of the fresh places, by key
     * @param renamed places that were given another name to distinguish them
     */
    public record Result(List<Changed> changed, Map<String, Integer> ids, List<Integer> renamed) {}

    public Reorganisation {
        fresh = List.copyOf(fresh);
        endings = List.copyOf(endings);
        moves = List.copyOf(moves);
        changes = Map.copyOf(changes);
    }

    /** One or several places end, another place gets all they have. */
    public static Reorganisation merger(List<Integer> places, int into, LocalDate day, boolean distinguish) {
        return new Reorganisation(day, List.of(), places.stream().map(each -> new Ending(each, String.valueOf(into))).toList(), List.of(), Map.of(), distinguish);
    }

    public static Reorganisation move(List<Integer> places, int parent, LocalDate day, boolean distinguish) {
        return new Reorganisation(day, List.of(), List.of(), places.stream().map(each -> new Move(each, String.valueOf(parent))).toList(), Map.of(), distinguish);
    }

    /** Places that exist already and whose history is changed. */
    Set<Integer> existing() {
        Set<String> drafts = fresh.stream().map(PlaceDraft::key).collect(Collectors.toSet());
        Set<Integer> existing = new HashSet<>(changes.keySet());
        endings.forEach(each -> existing.add(each.place()));
        moves.forEach(each -> existing.add(each.place()));
        endings.stream().map(Ending::leaves).filter(key -> !drafts.contains(key)).map(Integer::valueOf).forEach(existing::add);
        return existing;
    }

    /** Places that exist already and get others beneath them. */
    Set<Integer> parents() {
        Set<String> drafts = fresh.stream().map(PlaceDraft::key).collect(Collectors.toSet());
        return Stream.of(endings.stream().map(Ending::children), moves.stream().map(Move::parent), fresh.stream().map(PlaceDraft::parent))
                .flatMap(each -> each).filter(key -> key != null && !drafts.contains(key)).map(Integer::valueOf).collect(Collectors.toSet());
    }
}
