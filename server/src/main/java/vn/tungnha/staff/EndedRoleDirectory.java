package vn.tungnha.staff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tungnha.access.AccountDirectory;
import vn.tungnha.access.Permission;
import vn.tungnha.access.Role;
import vn.tungnha.access.RoleHeld;
import vn.tungnha.kernel.VietnameseText;
import vn.tungnha.place.Place;
import vn.tungnha.place.Places;
import vn.tungnha.staff.EndedRoleList.EndedPlace;
import vn.tungnha.staff.EndedRoleList.EndedRole;
import vn.tungnha.staff.EndedRoleList.Holder;
import vn.tungnha.staff.EndedRoleList.Successor;

/** Lists the roles on places that exist no longer, with the places where they can continue and what they would reach there. */
@Component
public class EndedRoleDirectory {
    private record Held(AccountDirectory.Line account, RoleHeld role) {}

    private record RoleAt(Role role, int place) {}

    private static final Set<Permission> SEEING = Set.of(Permission.SEE_HOUSEHOLDS, Permission.SEE_PERSONAL, Permission.SEE_NUMBERS);

    private final AccountDirectory accounts;
    private final StaffAuthority authority;
    private final Successors successors;
    private final EndedRoleStore store;
    private final Places places;

    EndedRoleDirectory(AccountDirectory accounts, StaffAuthority authority, Successors successors, EndedRoleStore store, Places places) {
        this.accounts = accounts;
        this.authority = authority;
        this.successors = successors;
        this.store = store;
        this.places = places;
    }

    /** How many roles at or beneath the place wait for a confirmation that the caller may give. */
    public int count(UUID caller, int place) { return (int) waiting(caller, place).count(); }

    /** Every role on an ended place that was or is beneath this one, grouped by the ended place. */
    public EndedRoleList list(UUID caller, int place) {
        LocalDate today = authority.today();
        Map<Integer, List<Held>> byPlace = waiting(caller, place).collect(Collectors.groupingBy(each -> each.role().place(), LinkedHashMap::new, Collectors.toList()));
        Map<UUID, List<RoleHeld>> deciding = authority.rolesOf(byPlace.values().stream().flatMap(List::stream).map(Held::account).distinct().toList());
        Map<UUID, Boolean> manageable = new HashMap<>();
        deciding.forEach((account, held) -> manageable.put(account, authority.mayManage(caller, held)));
        Map<RoleAt, List<Place>> next = new HashMap<>();
        byPlace.values().stream().flatMap(List::stream).map(each -> new RoleAt(each.role().role(), each.role().place())).distinct()
                .forEach(each -> next.put(each, permitted(caller, each)));
        var gains = new Gains(next, today);
        List<EndedPlace> ended = byPlace.entrySet().stream().map(each -> ended(each.getKey(), each.getValue(), next, gains, manageable))
                .sorted(Comparator.comparing(EndedPlace::lastDay).reversed().thenComparing(each -> each.within() == null ? "" : each.within(), VietnameseText.inOrder())
                        .thenComparing(EndedPlace::name, VietnameseText.inOrder())).toList();
        return new EndedRoleList(ended, store.latest(store.places().stream().filter(each -> authority.isBeneath(each, place)).toList()));
    }

    /** Roles of people on ended places that were or are beneath this one and that the caller may take away. */
    private Stream<Held> waiting(UUID caller, int place) {
        LocalDate today = authority.today();
        Set<Integer> ended = accounts.placesWithRoles().stream().filter(each -> authority.hasEnded(each) && authority.isBeneath(each, place))
                .collect(Collectors.toCollection(HashSet::new));
        if (ended.isEmpty()) return Stream.empty();
        Map<RoleAt, Boolean> grantable = new HashMap<>();
        return accounts.holdersAt(ended, today).stream().flatMap(account -> account.roles().stream()
                .filter(each -> each.role().ofAPerson() && ended.contains(each.place()) && EndedRoles.lasts(each, today)).map(each -> new Held(account, each)))
                .filter(each -> grantable.computeIfAbsent(new RoleAt(each.role().role(), each.role().place()), at -> authority.mayGrant(caller, at.role(), at.place())));
    }

    private List<Place> permitted(UUID caller, RoleAt at) {
        return successors.of(at.role(), at.place()).stream().filter(each -> authority.mayGrant(caller, at.role(), each.id())).toList();
    }

    private EndedPlace ended(int place, List<Held> held, Map<RoleAt, List<Place>> next, Gains gains, Map<UUID, Boolean> manageable) {
        LocalDate last = places.lastStanding(place, authority.today()).orElseThrow();
        Place at = places.get(place, last);
        Map<Role, List<Holder>> people = new TreeMap<>(Comparator.reverseOrder());
        for (Held each : held)
            people.computeIfAbsent(each.role().role(), absent -> new ArrayList<>()).add(new Holder(each.account().id(), each.account().name(), each.account().displayName(),
                    each.role().valid().from(), each.role().valid().to(), manageable.get(each.account().id())));
        List<EndedRole> endedRoles = people.entrySet().stream().map(each -> new EndedRole(each.getKey(),
                next.get(new RoleAt(each.getKey(), place)).stream().map(to -> new Successor(to.id(), to.fullName(), within(to), gains.of(each.getKey(), place, to))).toList(),
                each.getValue())).toList();
        String within = at.parent() == null ? null : places.find(at.parent(), last).map(Place::fullName).orElse(null);
        return new EndedPlace(place, at.fullName(), within, last, endedRoles);
    }

    private String within(Place place) { return place.parent() == null ? null : places.find(place.parent(), authority.today()).map(Place::fullName).orElse(null); }

    /** Counts the registered households of all leaves in question at once. */
    private final class Gains {
        private final LocalDate today;
        private final Map<Integer, Long> households;

        Gains(Map<RoleAt, List<Place>> next, LocalDate today) {
            this.today = today;
            households = store.households(next.values().stream().flatMap(List::stream).map(Place::id).distinct()
                    .flatMap(each -> places.leavesOf(each, today).stream()).distinct().toList());
        }

        long of(Role role, int ended, Place successor) {
            if (role.permissions().stream().noneMatch(SEEING::contains)) return 0;
            Set<Integer> before = new HashSet<>(places.leavesOf(ended, places.lastStanding(ended, today).orElseThrow()));
            return places.leavesOf(successor.id(), today).stream().filter(each -> !before.contains(each)).mapToLong(each -> households.getOrDefault(each, 0L)).sum();
        }
    }
}
