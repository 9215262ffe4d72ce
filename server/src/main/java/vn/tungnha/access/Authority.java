package vn.tungnha.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.kernel.Snapshot;
import vn.tungnha.place.Places;

/**
 * Who is permitted what, where, on which day: answered from memory, as of the roles the database has now. A role on an abolished place
 * keeps exactly the leaves that place had on its last day, until somebody confirms the successor.
 */
@Component
public class Authority {
    /** Place id that means the whole installation. An administrator uses it to import the places before there is one. */
    public static final int INSTALLATION = 0;

    private final Places places;
    private final RoleStore store;
    private final Snapshot<Map<UUID, List<RoleHeld>>> held;

    Authority(RoleStore store, Places places) {
        this.places = places;
        this.store = store;
        this.held = new Snapshot<>(store::version, ConcurrentHashMap::new);
    }

    /** Whether the account held, on the province's day of that instant, a role that permits this at a place above the leaf. */
    public boolean permits(UUID account, Permission permission, int leaf, Instant at) {
        return permits(account, permission, leaf, ProvinceDay.of(at));
    }

    /** Whether the permission reaches the place (a role there, or above it) on that day; of an abolished place the last day counts. */
    public boolean permitsAt(UUID account, Permission permission, int place, LocalDate day) {
        if (permission == Permission.SIGNED_IN) return true;
        if (place == INSTALLATION) return (permission == Permission.MANAGE_PLACES || permission == Permission.KEEP_PLACES) && isAdministrator(account);
        return places.lastStanding(place, day).flatMap(last -> places.find(place, last))
                .filter(found -> permits(account, permission, found.ownLeaf(), day)).isPresent();
    }

    /** Whether the account holds on that day, at the place or above it, a role that meets the condition; of an abolished place the last day counts. */
    public boolean holdsAt(UUID account, Predicate<Role> condition, int place, LocalDate day) {
        return places.lastStanding(place, day).flatMap(last -> places.find(place, last))
                .filter(found -> roles(account).stream().filter(each -> each.valid().contains(day) && condition.test(each.role()))
                        .anyMatch(each -> reaches(each, found.ownLeaf(), day))).isPresent();
    }

    /** Whether the account administers the whole installation, every province of today and later. */
    public boolean isAdministrator(UUID account) { return store.isAdministrator(account); }

    /** Whether any role held that day, anywhere, permits this. */
    public boolean permitsSomewhere(UUID account, Permission permission, LocalDate day) {
        return permission == Permission.SIGNED_IN || holding(account, permission, day).findAny().isPresent();
    }

    /** The leaves the permission reaches on that day. */
    public Set<Integer> leaves(UUID account, Permission permission, LocalDate day) {
        var leaves = new TreeSet<Integer>();
        holding(account, permission, day).forEach(role ->
                places.lastStanding(role.place(), day).ifPresent(last -> leaves.addAll(places.leavesOf(role.place(), last))));
        return leaves;
    }

    /** A change of roles empties the cache; each account is then read again when somebody asks for it, so a change costs nothing by the number of accounts. */
    public List<RoleHeld> roles(UUID account) {
        Map<UUID, List<RoleHeld>> known = held.value();
        List<RoleHeld> roles = known.get(account);
        if (roles != null) return roles;
        List<RoleHeld> read = store.of(account);
        known.put(account, read);
        return read;
    }

    void forget() { held.forget(); }

    private boolean permits(UUID account, Permission permission, int leaf, LocalDate day) {
        return permission == Permission.SIGNED_IN || holding(account, permission, day).anyMatch(role -> reaches(role, leaf, day));
    }

    private Stream<RoleHeld> holding(UUID account, Permission permission, LocalDate day) {
        return roles(account).stream().filter(role -> role.valid().contains(day) && role.role().permits(permission));
    }

    private boolean reaches(RoleHeld role, int leaf, LocalDate day) {
        if (places.covers(role.place(), leaf, day)) return true;
        return places.find(role.place(), day).isEmpty()
                && places.lastStanding(role.place(), day).filter(last -> places.covers(role.place(), leaf, last)).isPresent();
    }
}
