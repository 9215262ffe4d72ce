package vn.tungnha.team;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tungnha.access.Accounts;
import vn.tungnha.access.Authority;
import vn.tungnha.access.Permission;
import vn.tungnha.access.Role;
import vn.tungnha.access.Roles;
import vn.tungnha.kernel.Ids;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.ledger.Desk;
import vn.tungnha.ledger.FactWithdrawn;
import vn.tungnha.place.Place;
import vn.tungnha.place.Places;
import vn.tungnha.staff.Staff;
import vn.tungnha.team.JoinRequestStore.Stored;
import vn.tungnha.team.MemberJoined.MemberRole;

/**
 * Creates account, role and membership for an accepted request. Facts of a team belong to its commune, where a village's lead may record nothing; the lead's acceptance is recorded by an
 * account of the system that nobody signs in with, and the fact names the lead.
 */
@Component
class JoinAcceptance {
    /**
     * @param member    the fact of the joining
     * @param roleGiven false when the account was a member of the village already
     */
    record Accepted(UUID member, UUID account, boolean roleGiven) {}

    private final Staff staff;
    private final Accounts accounts;
    private final Authority authority;
    private final Roles roles;
    private final Places places;
    private final Desk desk;
    private final Clock clock;

    JoinAcceptance(Staff staff, Accounts accounts, Authority authority, Roles roles, Places places, Desk desk, Clock clock) {
        this.staff = staff;
        this.accounts = accounts;
        this.authority = authority;
        this.roles = roles;
        this.places = places;
        this.desk = desk;
        this.clock = clock;
    }

    /** Call before the transaction begins. Returns the account that records the joining or its withdrawal. */
    UUID prepare(UUID caller, int leaf) {
        desk.prepare();
        return author(caller, leaf, ProvinceDay.of(clock.instant()));
    }

    /** Takes part in the transaction under way: the role and the fact are recorded both or neither. */
    Accepted accept(UUID caller, UUID author, Stored request, TeamStore.Stored team, @Nullable UUID known) {
        LocalDate today = ProvinceDay.of(clock.instant());
        int village = village(request, today);
        boolean roleGiven = known == null || staff.giveUnlessHeld(caller, known, Role.MEMBER, village, today);
        UUID account = known != null ? known : staff.create(caller, new Staff.NewPerson(null, request.name(), request.phone(), Role.MEMBER, village, today, null));
        UUID member = Ids.next(clock.instant());
        var joined = new MemberJoined(account, MemberRole.MEMBER, request.organisation(), null, request.birthYear(), null, null, today, null, null, caller,
                new MemberJoined.Details(request.name(), request.phone()));
        desk.appendWithin(List.of(desk.fact(author, team.leaf(), "member.joined/1", member, team.row().id(), joined)));
        return new Accepted(member, account, roleGiven);
    }

    /** Takes part in the transaction under way. A role that the account held before stays. */
    void undo(UUID caller, UUID author, Stored request) {
        LocalDate today = ProvinceDay.of(clock.instant());
        if (request.account() != null && request.roleGiven()) staff.end(caller, request.account(), Role.MEMBER, village(request, today), today);
        if (request.member() != null) desk.appendWithin(List.of(desk.fact(author, request.teamLeaf(), "fact.withdrawn/1", Ids.next(clock.instant()), request.team(),
                new FactWithdrawn(List.of(request.member())))));
    }

    private int village(Stored request, LocalDate today) { return places.ancestorsOf(request.leaf(), today).stream().findFirst().map(Place::id).orElseThrow(); }

    private UUID author(UUID caller, int leaf, LocalDate today) {
        if (authority.permits(caller, Permission.MANAGE_TEAMS, leaf, clock.instant())) return caller;
        Place province = places.ancestorsOf(leaf, today).getLast();
        UUID account = Ids.named("admissions", String.valueOf(province.id()), "account");
        if (authority.permits(account, Permission.MANAGE_TEAMS, leaf, clock.instant())) return account;
        accounts.keep(List.of(new Accounts.Draft(account, "admissions-" + province.id(), "Tiếp nhận thành viên")));
        roles.grant(account, Role.ADMISSIONS, province.id(), today, null);
        return account;
    }
}
