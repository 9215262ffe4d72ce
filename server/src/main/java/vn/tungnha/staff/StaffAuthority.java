package vn.tungnha.staff;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tungnha.access.AccessProblem;
import vn.tungnha.access.AccountDirectory;
import vn.tungnha.access.Authority;
import vn.tungnha.access.Permission;
import vn.tungnha.access.Role;
import vn.tungnha.access.RoleHeld;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.place.Places;

/** Decides who may manage an account: a manager must be permitted to give every role that the account holds. */
@Component
class StaffAuthority {
    private final AccountDirectory directory;
    private final Authority authority;
    private final Places places;
    private final ChangeLog changes;
    private final Clock clock;

    StaffAuthority(AccountDirectory directory, Authority authority, Places places, ChangeLog changes, Clock clock) {
        this.directory = directory;
        this.changes = changes;
        this.authority = authority;
        this.places = places;
        this.clock = clock;
    }

    LocalDate today() { return ProvinceDay.of(clock.instant()); }

    /** Whether a place is or was beneath another; an abolished place belongs to the place that has its leaf today. */
    boolean isBeneath(int place, int above) {
        return places.lastStanding(place, today()).flatMap(day -> places.find(place, day))
                .filter(found -> places.covers(above, found.ownLeaf(), today())).isPresent();
    }

    boolean hasEnded(int place) { return places.find(place, today()).isEmpty() && places.lastStanding(place, today()).isPresent(); }

    /** Throws ROLE_NOT_YOURS_TO_GIVE. */
    void checkGrant(UUID manager, Role role, int place) {
        if (!mayGrant(manager, role, place))
            throw new Refusal(StaffProblem.ROLE_NOT_YOURS_TO_GIVE, Map.of("role", role.name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }

    boolean mayGrant(UUID manager, Role role, int place) {
        return authority.holdsAt(manager, own -> own.permits(Permission.MANAGE_ACCOUNTS) && own.grantable().contains(role), place, today());
    }

    /** Throws ACCOUNT_NOT_YOURS_TO_MANAGE. Otherwise a commune could set a new password for an administrator and sign in as one. */
    void checkManage(UUID manager, UUID account) {
        manageable(manager, List.of(account));
    }

    /** The accounts in the order of their ids; throws ACCOUNT_UNKNOWN, or ACCOUNT_NOT_YOURS_TO_MANAGE for the first that the manager may not change. */
    List<AccountDirectory.Line> manageable(UUID manager, Collection<UUID> accounts) {
        Map<UUID, AccountDirectory.Line> found = directory.of(accounts).stream().collect(Collectors.toMap(AccountDirectory.Line::id, Function.identity()));
        Map<UUID, List<RoleHeld>> deciding = rolesOf(found.values());
        for (UUID each : accounts) {
            if (!found.containsKey(each)) throw new Refusal(AccessProblem.ACCOUNT_UNKNOWN, Map.of("id", each));
            if (!mayManage(manager, deciding.get(each))) throw new Refusal(StaffProblem.ACCOUNT_NOT_YOURS_TO_MANAGE, Map.of("id", each));
        }
        return accounts.stream().distinct().map(found::get).toList();
    }

    /** The roles of each account; of an account that holds none, those it was once given. */
    Map<UUID, List<RoleHeld>> rolesOf(Collection<AccountDirectory.Line> accounts) {
        Map<UUID, List<RoleHeld>> given = changes.rolesGiven(accounts.stream().filter(each -> each.roles().isEmpty()).map(AccountDirectory.Line::id).toList());
        return accounts.stream().collect(Collectors.toMap(AccountDirectory.Line::id,
                each -> each.roles().isEmpty() ? given.getOrDefault(each.id(), List.of()) : each.roles(), (one, other) -> one));
    }

    /**
     * Roles of today and later decide; of an account without such a role, the roles it held or was given. An account that never had a role belongs to
     * nobody.
     */
    boolean mayManage(UUID manager, List<RoleHeld> roles) {
        List<RoleHeld> current = roles.stream().filter(each -> each.valid().to() == null || each.valid().to().isAfter(today())).toList();
        List<RoleHeld> deciding = current.isEmpty() ? roles : current;
        return !deciding.isEmpty() && deciding.stream().allMatch(each -> mayGrant(manager, each.role(), each.place()));
    }
}
