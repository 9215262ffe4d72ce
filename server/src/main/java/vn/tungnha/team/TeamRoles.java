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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tungnha.access.AccountDirectory;
import vn.tungnha.access.Role;
import vn.tungnha.access.RoleHeld;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.kernel.Refusal;
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
    private final Places places;
    private final Clock clock;

    TeamRoles(TeamStore store, AccountDirectory accounts, Staff staff, Places places, Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.staff = staff;
        this.places = places;
        this.clock = clock;
    }

    /**
     * @param members of the team, past or present, whose accounts change
     * @param on      first day of the new roles, and first day without the old ones; today when null
     */
    @Transactional
    public List<RoleChange> follow(UUID author, int place, UUID team, Collection<UUID> members, @Nullable LocalDate on) {
        LocalDate today = ProvinceDay.of(clock.instant());
        LocalDate day = on == null ? today : on;
        Stored stored = store.teams(places.leavesOf(place, today), today).stream().filter(each -> each.row().id().equals(team)).findFirst()
                .orElseThrow(() -> new Refusal(TeamProblem.TEAM_UNKNOWN, Map.of("id", team)));
        List<UUID> people = store.members(List.of(stored.leaf()), List.of(team)).stream().map(StoredMember::row).filter(each -> members.contains(each.id()))
                .map(MemberRow::account).filter(Objects::nonNull).distinct().toList();
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
