package vn.tungnha.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.place.Places;

/** Who is permitted what, where, on which day: answered from memory, as of the roles the database has now. */
@Component
public class Authority {
    private record Held(long version, Map<UUID, List<RoleHeld>> byAccount) {}

    private final RoleStore store;
    private final Places places;
    private volatile Held held = new Held(0, Map.of());
    private volatile long checkedAt;

    Authority(RoleStore store, Places places) {
        this.store = store;
        this.places = places;
    }

    /** Whether the account held, on the province's day of that instant, a role that permits this at a place above the leaf. */
    public boolean permits(UUID account, Permission permission, int leaf, Instant at) {
        LocalDate day = ProvinceDay.of(at);
        for (RoleHeld each : roles(account))
            if (each.role().permits(permission) && each.valid().contains(day) && places.covers(each.place(), leaf, day)) return true;
        return false;
    }

    /** Whether the permission reaches the place (a role there, or at one above it) on that day. */
    public boolean permitsAt(UUID account, Permission permission, int place, LocalDate day) {
        return places.find(place, day).map(found -> permits(account, permission, found.ownLeaf(), ProvinceDay.start(day))).orElse(false);
    }

    /** Whether any role held that day, anywhere, permits this. */
    public boolean permitsSomewhere(UUID account, Permission permission, LocalDate day) {
        return roles(account).stream().anyMatch(each -> each.role().permits(permission) && each.valid().contains(day));
    }

    /** The leaves the permission reaches on that day. */
    public Set<Integer> leaves(UUID account, Permission permission, LocalDate day) {
        var leaves = new TreeSet<Integer>();
        for (RoleHeld each : roles(account))
            if (each.role().permits(permission) && each.valid().contains(day)) leaves.addAll(places.leavesOf(each.place(), day));
        return leaves;
    }

    public List<RoleHeld> roles(UUID account) { return held().byAccount().getOrDefault(account, List.of()); }

    void forget() { checkedAt = 0; }

    private Held held() {
        Held known = held;
        long now = System.nanoTime();
        if (checkedAt != 0 && now - checkedAt < 250_000_000L) return known;
        long version = store.version();
        if (version != known.version()) held = known = new Held(version, new HashMap<>(store.all()));
        checkedAt = now;
        return known;
    }
}
