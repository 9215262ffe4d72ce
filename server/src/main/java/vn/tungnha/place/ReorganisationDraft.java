package vn.tungnha.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.place.Reorganisation.Ending;
import vn.tungnha.place.Reorganisation.Move;

/** The histories of the places of one reorganisation, from those before to those after. No SQL. */
final class ReorganisationDraft {
    /** Two places with equal keys would have the same name beneath the same place. */
    private record Name(int parent, String type, String name) {}

    private final Reorganisation plan;
    private final Map<String, Integer> ids;
    private final Map<Integer, PlaceHistory> before;
    private final Map<Integer, PlaceHistory> neighbours;
    private final PlaceMap map;
    private final Map<Integer, PlaceHistory> after;
    private final List<Integer> renamed = new ArrayList<>();

    /**
     * @param neighbours places that are beneath the same places afterwards and do not change
     * @param map        before the reorganisation
     */
    ReorganisationDraft(Reorganisation plan, Map<String, Integer> ids, Map<Integer, PlaceHistory> before, Map<Integer, PlaceHistory> neighbours, PlaceMap map) {
        this.plan = plan;
        this.ids = ids;
        this.before = before;
        this.neighbours = neighbours;
        this.map = map;
        this.after = new HashMap<>(before);
    }

    void apply() {
        plan.endings().forEach(this::end);
        plan.moves().forEach(this::move);
        plan.changes().forEach((place, change) -> after.computeIfPresent(place, (id, history) -> change.apply(history)));
        distinguish();
        keepTakingPart();
    }

    Map<Integer, PlaceHistory> after() { return after; }

    List<Integer> renamed() { return renamed; }

    private void end(Ending ending) {
        int leaves = target(ending.leaves());
        int children = target(ending.children());
        PlaceHistory source = after.get(ending.place());
        PlaceHistory target = after.get(leaves);
        if (target.on(plan.day()).isEmpty()) throw new Refusal(PlaceProblem.PLACE_ABOLISHED, Map.of("day", plan.day().toString()));
        after.put(leaves, target.holding(source, plan.day()));
        after.put(ending.place(), source.abolished(plan.day()));
        after.replaceAll((id, each) -> id == ending.place() ? each : each.moved(ending.place(), children, plan.day()));
    }

    private void move(Move move) {
        PlaceHistory place = after.get(move.place());
        Integer parent = place.on(plan.day()).map(PlaceHistory.Version::parent).orElse(null);
        if (parent == null) throw new Refusal(PlaceProblem.PLACE_ABOLISHED, Map.of("day", plan.day().toString()));
        after.put(move.place(), place.moved(parent, target(move.parent()), plan.day()));
    }

    private int target(String key) { return ids.containsKey(key) ? ids.get(key) : Integer.parseInt(key); }

    /** Places that came from elsewhere get a note when they have a namesake; those that were there keep their names. */
    private void distinguish() {
        Map<Name, Set<Integer>> namesakes = new HashMap<>();
        Stream.concat(after.values().stream(), neighbours.values().stream()).forEach(each ->
                names(each).forEach(name -> namesakes.computeIfAbsent(name, absent -> new LinkedHashSet<>(1)).add(each.place())));
        Set<Integer> alike = namesakes.values().stream().filter(each -> each.size() > 1).flatMap(Collection::stream).collect(Collectors.toCollection(LinkedHashSet::new));
        for (Integer place : alike) {
            Integer from = cameFrom(place);
            if (from == null) continue;
            if (!plan.distinguish()) throw new Refusal(PlaceProblem.PLACE_NAME_TAKEN, Map.of("name", after.get(place).last().name()));
            after.put(place, after.get(place).noted(before.get(from) == null ? map.find(from, plan.day().minusDays(1)).orElseThrow().name()
                    : before.get(from).on(plan.day().minusDays(1)).orElseThrow().name(), plan.day()));
            renamed.add(place);
        }
    }

    private Stream<Name> names(PlaceHistory history) {
        return history.versions().stream().filter(each -> each.parent() != null && (each.valid().to() == null || each.valid().to().isAfter(plan.day())))
                .map(each -> new Name(each.parent(), each.type(), each.name()));
    }

    /** The place above until the day, or null when the place stays where it is. */
    private Integer cameFrom(int place) {
        if (!after.containsKey(place)) return null;
        Integer old = before.get(place).on(plan.day().minusDays(1)).map(PlaceHistory.Version::parent).orElse(null);
        Integer now = after.get(place).on(plan.day()).map(PlaceHistory.Version::parent).orElse(null);
        return old == null || old.equals(now) ? null : old;
    }

    /** A place that took part the day before goes on to take part, and so does a new place all of whose parts did. */
    private void keepTakingPart() {
        Map<Integer, List<Integer>> parts = plan.endings().stream().collect(Collectors.groupingBy(each -> target(each.leaves()), Collectors.mapping(Ending::place, Collectors.toList())));
        parts.forEach((target, places) -> {
            boolean all = places.stream().allMatch(this::tookPart) && (!existed(target) || tookPart(target));
            if (all && !takesPart(target)) takePart(target);
        });
        List.copyOf(after.keySet()).stream().filter(each -> after.get(each).on(plan.day()).isPresent() && tookPart(each) && !takesPart(each)).forEach(this::takePart);
    }

    private boolean existed(int place) { return map.find(place, plan.day().minusDays(1)).isPresent(); }

    private boolean tookPart(int place) { return map.takesPart(place, plan.day().minusDays(1)); }

    private boolean takesPart(Integer place) {
        PlaceHistory history = after.get(place);
        if (history == null) return map.takesPart(place, plan.day());
        if (history.takingPart().stream().anyMatch(each -> each.contains(plan.day()))) return true;
        return history.on(plan.day()).map(PlaceHistory.Version::parent).filter(this::takesPart).isPresent();
    }

    private void takePart(int place) { after.computeIfPresent(place, (id, history) -> history.takingPart(Days.from(plan.day()))); }
}
