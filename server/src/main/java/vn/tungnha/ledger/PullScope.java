package vn.tungnha.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
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

/** Which leaves somebody's phone is sent today, and which of them with their households. */
@Component
class PullScope {
    /** Whoever works at doors carries their households along; wider offices look at the console. */
    private static final Set<Role> AT_DOORS = EnumSet.of(Role.MEMBER, Role.TEAM_LEAD, Role.COMMUNE_OFFICE);

    /**
     * @param covering leaves whose COVERING and BENEATH rows are sent
     * @param above    own leaves of the places above, whose BENEATH rows are sent
     */
    record Leaves(Set<Integer> covering, Set<Integer> above) {
        boolean sees(int leaf, RowKind.Audience audience) {
            return covering.contains(leaf) || audience == RowKind.Audience.BENEATH && above.contains(leaf);
        }

        Set<Integer> all() {
            var all = new TreeSet<>(covering);
            all.addAll(above);
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
        var covering = new TreeSet<Integer>();
        var above = new TreeSet<Integer>();
        for (RoleHeld held : authority.roles(account)) {
            if (!held.valid().contains(today)) continue;
            if (AT_DOORS.contains(held.role())) covering.addAll(places.leavesOf(held.place(), today));
            places.find(held.place(), today).ifPresent(place -> above.addAll(ownLeavesAbove(place, today)));
        }
        above.removeAll(covering);
        return new Leaves(covering, above);
    }

    private List<Integer> ownLeavesAbove(Place place, LocalDate day) {
        return places.ancestorsOf(place.ownLeaf(), day).stream().map(Place::ownLeaf).toList();
    }

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
        String within = line.size() < 2 ? null : line.get(1).type() + " " + line.get(1).name();
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
