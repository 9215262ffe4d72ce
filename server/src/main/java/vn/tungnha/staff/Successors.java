package vn.tungnha.staff;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tungnha.access.Role;
import vn.tungnha.place.Place;
import vn.tungnha.place.Places;

/** Finds the places that have today what an ended place had. */
@Component
class Successors {
    private final Places places;
    private final StaffAuthority authority;

    Successors(Places places, StaffAuthority authority) {
        this.places = places;
        this.authority = authority;
    }

    /**
     * Where a role of an ended place can continue, the place that has most of its leaves first; empty for a place that exists. Places of the same level
     * come before all others, also where nobody can be newly given the role (a member of a commune): it is held at that level already. Only when no place of that
     * level is left, as after the end of the districts, the role continues at the next level above or at one of the places beneath that can have it.
     */
    List<Place> of(Role role, int place) {
        LocalDate today = authority.today();
        if (places.find(place, today).isPresent()) return List.of();
        return places.lastStanding(place, today).flatMap(last -> places.find(place, last).map(ended -> of(role, ended, last, today))).orElse(List.of());
    }

    private List<Place> of(Role role, Place ended, LocalDate last, LocalDate today) {
        List<Integer> leaves = places.leavesOf(ended.id(), last);
        List<Place> beside = holding(leaves, ended.level(), today);
        if (!beside.isEmpty()) return beside;
        Optional<Place> above = places.ancestorsOf(ended.ownLeaf(), today).stream().filter(each -> each.level() < ended.level() && role.levels().contains(each.level()))
                .findFirst();
        Stream<Place> beneath = role.levels().stream().filter(level -> level > ended.level()).min(Integer::compare).stream()
                .flatMap(level -> holding(leaves, level, today).stream());
        return Stream.concat(above.stream(), beneath).toList();
    }

    /** The places of a level that have these leaves; those with more of them first. */
    private List<Place> holding(List<Integer> leaves, int level, LocalDate today) {
        Map<Place, Integer> held = new HashMap<>();
        for (int leaf : leaves) places.ancestorsOf(leaf, today).stream().filter(each -> each.level() == level).forEach(each -> held.merge(each, 1, Integer::sum));
        return held.entrySet().stream().sorted(Map.Entry.<Place, Integer>comparingByValue().reversed().thenComparing(each -> each.getKey().id()))
                .map(Map.Entry::getKey).toList();
    }
}
