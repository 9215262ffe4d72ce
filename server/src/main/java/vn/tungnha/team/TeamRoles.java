package vn.tungnha.team;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tungnha.access.AccessProblem;
import vn.tungnha.access.AccountDirectory;
import vn.tungnha.access.Role;
import vn.tungnha.access.RoleHeld;
import vn.tungnha.access.Roles;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.ledger.Desk;
import vn.tungnha.ledger.NewFact;
import vn.tungnha.place.Place;
import vn.tungnha.place.Places;
import vn.tungnha.staff.Staff;
import vn.tungnha.team.MemberJoined.MemberRole;
import vn.tungnha.team.TeamStore.Stored;
import vn.tungnha.team.TeamStore.StoredMember;

/**
 * Makes the roles of members' accounts follow their teams: the lead of a team leads its villages, the other members are members there, and a person who
 * left has no role there, so the person's phone gets nothing new from that day on.
 */
@Component
public class TeamRoles {
    private static final Set<Role> OF_TEAMS = Set.of(Role.MEMBER, Role.TEAM_LEAD);

    /**
     * A role that began or ended.
     *
     * @param to what ended it before; null for no end
     */
    public record RoleChange(UUID account, boolean given, Role role, int place, @Nullable LocalDate to) {}

    private record At(Role role, int place) {}

    private final TeamStore store;
    private final AccountDirectory accounts;
    private final Staff staff;
    private final Roles roles;
    private final Desk desk;
    private final TransactionTemplate transaction;
    private final Places places;
    private final Clock clock;

    TeamRoles(TeamStore store, AccountDirectory accounts, Staff staff, Roles roles, Desk desk, TransactionTemplate transaction, Places places, Clock clock) {
        this.roles = roles;
        this.desk = desk;
        this.transaction = transaction;
        this.store = store;
        this.accounts = accounts;
        this.staff = staff;
        this.places = places;
        this.clock = clock;
    }

    /**
     * Records facts of a team and makes the roles of these accounts follow it, in one transaction: when a fact or a role is refused, nothing of the other stays.
     *
     * @param people accounts of members of the team, past or present
     * @param on     first day of the new roles, and first day without the old ones; today when null
     */
    public List<RoleChange> record(UUID author, int place, UUID team, List<NewFact> facts, Collection<UUID> people, @Nullable LocalDate on) {
        LocalDate today = ProvinceDay.of(clock.instant());
        int leaf = stored(place, team, today).leaf();
        if (facts.stream().anyMatch(each -> each.leaf() != leaf || !each.subject().equals(team))) throw new Refusal(AccessProblem.MALFORMED);
        desk.prepare();
        return transaction.execute(status -> {
            roles.lock();
            desk.appendWithin(facts);
            return follow(author, stored(place, team, today), accounts(leaf, team, each -> people.contains(each.account())), on == null ? today : on);
        });
    }

    private List<UUID> accounts(int leaf, UUID team, Predicate<MemberRow> chosen) {
        return store.members(List.of(leaf), List.of(team)).stream().map(StoredMember::row).filter(chosen).map(MemberRow::account).filter(Objects::nonNull).distinct().toList();
    }

    private Stored stored(int place, UUID team, LocalDate today) {
        return store.teams(places.leavesOf(place, today), today).stream().filter(each -> each.row().id().equals(team)).findFirst()
                .orElseThrow(() -> new Refusal(TeamProblem.TEAM_UNKNOWN, Map.of("id", team)));
    }

    private List<RoleChange> follow(UUID author, Stored stored, List<UUID> people, LocalDate day) {
        var changes = new ArrayList<RoleChange>();
        for (AccountDirectory.Line account : accounts.of(people)) changes.addAll(follow(author, account, stored, day));
        return changes;
    }

    private List<RoleChange> follow(UUID author, AccountDirectory.Line account, Stored team, LocalDate day) {
        Set<Integer> area = area(team, day);
        Set<At> wanted = new HashSet<>();
        for (StoredMember each : store.heldBy(account.id(), day))
            store.team(each.leaf(), each.row().team(), day).ifPresent(of -> wanted.addAll(roles(each.row(), of, day)));
        var changes = new ArrayList<RoleChange>();
        for (RoleHeld held : account.roles()) {
            boolean isOver = held.valid().to() != null && !held.valid().to().isAfter(day);
            if (isOver || !OF_TEAMS.contains(held.role()) || !area.contains(held.place())) continue;
            if (wanted.remove(new At(held.role(), held.place()))) continue;
            staff.end(author, account.id(), held.role(), held.place(), day);
            changes.add(new RoleChange(account.id(), false, held.role(), held.place(), held.valid().to()));
        }
        for (At each : wanted) {
            if (!area.contains(each.place())) continue;
            staff.give(author, account.id(), each.role(), each.place(), day, null);
            changes.add(new RoleChange(account.id(), true, each.role(), each.place(), null));
        }
        return changes;
    }

    /** The role that a membership needs. In a team of the commune a plain member needs none. */
    private Set<At> roles(MemberRow member, Stored team, LocalDate day) {
        Role role = member.role() == MemberRole.LEAD ? Role.TEAM_LEAD : Role.MEMBER;
        Set<At> roles = new HashSet<>();
        for (Place each : served(team, day).toList()) if (role.levels().contains(each.level())) roles.add(new At(role, each.id()));
        return roles;
    }

    private Set<Integer> area(Stored team, LocalDate day) {
        Set<Integer> area = new HashSet<>();
        served(team, day).forEach(each -> area.add(each.id()));
        return area;
    }

    private Stream<Place> served(Stored team, LocalDate day) {
        return team.row().serves().stream().flatMap(leaf -> places.ancestorsOf(leaf, day).stream().limit(1));
    }
}
