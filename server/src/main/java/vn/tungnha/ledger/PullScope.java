package vn.tungnha.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tungnha.access.Authority;
import vn.tungnha.access.Permission;
import vn.tungnha.access.Role;
import vn.tungnha.access.RoleHeld;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.place.Place;
import vn.tungnha.place.Places;

/** Which leaves somebody's phone is sent today, and which row kinds of each: it follows from the permissions of their roles. */
@Component
class PullScope {
    /**
     * The leaves one role reaches.
     *
     * @param covering leaves at or beneath its place, when it carries households along; wider offices look at the console
     * @param above    own leaves of its place and the places above
     */
    private record Reach(Role role, Set<Integer> covering, Set<Integer> above) {
        boolean sees(int leaf, RowKind<?> kind) {
            return role.permits(kind.permission()) && (covering.contains(leaf) || kind.audience() == RowKind.Audience.BENEATH && above.contains(leaf));
        }
    }

    /** All leaves that an account's roles reach, and the row kinds it may read there. */
    record Leaves(List<Reach> reaches) {
        boolean sees(int leaf, RowKind<?> kind) { return reaches.stream().anyMatch(reach -> reach.sees(leaf, kind)); }

        Set<Integer> all() {
            var all = new TreeSet<Integer>();
            reaches.forEach(reach -> {
                all.addAll(reach.covering());
                all.addAll(reach.above());
            });
            return all;
        }
    }

    /**
     * A leaf as the phone shows it.
     *
     * @param above ids of the places above it, the nearest first
     */
    record Shown(int leaf, int place, String name, String type, String within, List<Integer> above, Integer declaredHouseholds, boolean mine) {}

    private final Authority authority;
    private final Places places;
    private final JdbcClient jdbc;
    private final Clock clock;

    PullScope(Authority authority, Places places, JdbcClient jdbc, Clock clock) {
        this.authority = authority;
        this.places = places;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Leaves of(UUID account) {
        LocalDate today = ProvinceDay.of(clock.instant());
        return new Leaves(authority.roles(account).stream().filter(held -> held.valid().contains(today)).map(held -> reach(held, today)).toList());
    }

    private Reach reach(RoleHeld held, LocalDate today) {
        boolean carries = held.role().permits(Permission.SEE_HOUSEHOLDS);
        LocalDate day = places.mapDay(held.place(), null, today);
        Set<Integer> covering = carries ? Set.copyOf(places.leavesOf(held.place(), day)) : Set.of();
        Set<Integer> above = places.find(held.place(), day).map(place -> Set.copyOf(places.leavesAbove(today(place, today), today))).orElse(Set.of());
        return new Reach(held.role(), covering, above);
    }

    /** The place itself, or the place that holds its leaf since it ended. */
    private int today(Place place, LocalDate today) { return places.ancestorsOf(place.ownLeaf(), today).stream().findFirst().map(Place::id).orElse(place.id()); }

    List<Shown> shown(UUID account, Leaves leaves) {
        LocalDate today = ProvinceDay.of(clock.instant());
        Set<Integer> mine = authority.leaves(account, Permission.RECORD_VISITS, today);
        Map<Integer, Integer> declared = declared(leaves.all());
        return leaves.all().stream().flatMap(leaf -> shown(leaf, places.ancestorsOf(leaf, today), declared, mine).stream()).toList();
    }

    /** @param line the place whose leaf it is, and those above */
    private static Optional<Shown> shown(int leaf, List<Place> line, Map<Integer, Integer> declared, Set<Integer> mine) {
        if (line.isEmpty()) return Optional.empty();
        Place place = line.getFirst();
        String within = line.size() < 2 ? null : line.get(1).fullName();
        List<Integer> above = line.stream().skip(1).map(Place::id).toList();
        return Optional.of(new Shown(leaf, place.id(), place.name(), place.type(), within, above, declared.get(place.id()), mine.contains(leaf) && place.village()));
    }

    private Map<Integer, Integer> declared(Set<Integer> leaves) {
        Map<Integer, Integer> declared = new java.util.HashMap<>();
        jdbc.sql("""
                select distinct on (d.place) d.place, d.households
                  from place.leaf_home h join place.declared d on d.place = h.place
                 where h.leaf = any(:leaves) and h.valid @> :today::date and d.on_date <= :today
                 order by d.place, d.on_date desc
                """).param("leaves", leaves.toArray(Integer[]::new)).param("today", ProvinceDay.of(clock.instant()))
                .query(row -> { declared.put(row.getInt("place"), row.getInt("households")); });
        return declared;
    }
}
