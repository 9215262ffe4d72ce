package vn.tungnha.staff;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tungnha.access.AccountDirectory;
import vn.tungnha.access.Role;
import vn.tungnha.access.RoleHeld;
import vn.tungnha.access.Roles;
import vn.tungnha.access.Roles.Grant;
import vn.tungnha.kernel.Ids;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.place.Days;
import vn.tungnha.place.Place;
import vn.tungnha.staff.ChangeLog.Entry;
import vn.tungnha.staff.EndedRoleStore.Carried;
import vn.tungnha.staff.StaffChange.Kind;

/**
 * Roles on places that exist no longer. Each keeps the leaves of the place's last day until somebody confirms the successor: from that day it is held at
 * the successor, as long as it would have been held at the ended place. Many are confirmed at once and taken back as one. Teams stay as they are.
 */
@Component
public class EndedRoles {
    /** A role and the successor that somebody chose for it. */
    public record Choice(UUID account, Role role, int place, int successor) {}

    /** @param absent roles that were confirmed or ended by somebody else meanwhile */
    public record Confirmed(int roles, int absent) {}

    /** @param changed roles that were changed after the confirmation and stay as they are */
    public record Undone(int roles, int changed) {}

    private record Way(Role role, int from, int to) {}

    private record RoleAt(Role role, int place) {}

    private final StaffAuthority authority;
    private final Successors successors;
    private final EndedRoleStore store;
    private final Roles roles;
    private final ChangeLog changes;
    private final Clock clock;

    EndedRoles(StaffAuthority authority, Successors successors, EndedRoleStore store, Roles roles, ChangeLog changes, Clock clock) {
        this.clock = clock;
        this.authority = authority;
        this.successors = successors;
        this.store = store;
        this.roles = roles;
        this.changes = changes;
    }

    /**
     * Confirms successors. Requests with the same id belong to one confirmation: a long list arrives in parts, and a part that is sent again changes nothing.
     *
     * @param place on whose page it is made
     */
    @Transactional
    public Confirmed confirm(UUID author, int place, UUID confirmation, List<Choice> choices) {
        EndedRoleStore.Kept kept = store.open(confirmation, place, author);
        if (!kept.author().equals(author) || kept.place() != place) throw new Refusal(StaffProblem.STAFF_CONFIRMATION_UNKNOWN, Map.of("id", confirmation));
        if (kept.undoneAt() != null) throw new Refusal(StaffProblem.STAFF_CONFIRMATION_UNDONE);
        choices.stream().map(each -> new Way(each.role(), each.place(), each.successor())).distinct().forEach(each -> check(author, each));
        Map<UUID, AccountDirectory.Line> people = authority.manageable(author, choices.stream().map(Choice::account).distinct().toList()).stream()
                .collect(Collectors.toMap(AccountDirectory.Line::id, Function.identity()));
        var carried = new ArrayList<Carried>();
        int absent = 0;
        for (Choice each : choices) {
            List<Carried> periods = periods(people.get(each.account()), each);
            if (periods.isEmpty()) absent++;
            carried.addAll(periods);
        }
        carry(author, confirmation, carried);
        return new Confirmed(choices.size() - absent, absent);
    }

    /** One role of one person, to the only place that has what the ended place had. */
    @Transactional
    public void confirm(UUID author, int place, UUID account, Role role, int ended) {
        List<Place> next = successors.of(role, ended);
        if (next.isEmpty()) throw new Refusal(StaffProblem.STAFF_NO_SUCCESSOR);
        if (next.size() > 1) throw new Refusal(StaffProblem.STAFF_SUCCESSOR_UNCLEAR);
        Confirmed confirmed = confirm(author, place, Ids.next(clock.instant()), List.of(new Choice(account, role, ended, next.getFirst().id())));
        if (confirmed.absent() > 0) throw new Refusal(StaffProblem.ROLE_NOT_HELD);
    }

    /** Takes a confirmation back: the roles are held at the ended places again. What was changed since stays as it is. */
    @Transactional
    public Undone undo(UUID author, int place, UUID confirmation) {
        EndedRoleStore.Kept kept = store.find(confirmation).filter(each -> authority.isBeneath(each.place(), place))
                .orElseThrow(() -> new Refusal(StaffProblem.STAFF_CONFIRMATION_UNKNOWN, Map.of("id", confirmation)));
        if (kept.undoneAt() != null) throw new Refusal(StaffProblem.STAFF_CONFIRMATION_UNDONE);
        List<Carried> back = store.unchanged(confirmation);
        authority.manageable(author, back.stream().map(each -> each.grant().account()).distinct().toList());
        back.stream().flatMap(each -> Stream.of(new RoleAt(each.grant().role(), each.grant().place()), new RoleAt(each.grant().role(), each.successor()))).distinct()
                .forEach(each -> authority.checkGrant(author, each.role(), each.place()));
        int size = store.size(confirmation);
        if (!back.isEmpty()) {
            Set<Grant> there = back.stream().map(each -> new Grant(each.grant().account(), each.grant().role(), each.successor(), Days.ALWAYS)).collect(Collectors.toSet());
            roles.take(store.gained(confirmation).stream().filter(each -> there.contains(new Grant(each.account(), each.role(), each.place(), Days.ALWAYS))).toList());
            roles.grant(back.stream().map(Carried::grant).toList());
            changes.record(back.stream().flatMap(each -> Stream.of(Entry.role(each.there(), author, Kind.ROLE_ENDED), Entry.role(each.grant(), author, Kind.ROLE_GIVEN)))
                    .toList());
        }
        store.undone(confirmation, author);
        return new Undone(back.size(), size - back.size());
    }

    private void check(UUID author, Way way) {
        if (successors.of(way.role(), way.from()).stream().noneMatch(each -> each.id() == way.to())) throw new Refusal(StaffProblem.STAFF_NO_SUCCESSOR);
        authority.checkGrant(author, way.role(), way.from());
        authority.checkGrant(author, way.role(), way.to());
    }

    private void carry(UUID author, UUID confirmation, List<Carried> carried) {
        if (carried.isEmpty()) return;
        store.record(confirmation, carried);
        roles.take(carried.stream().map(Carried::grant).toList());
        roles.grant(carried.stream().map(Carried::there).toList());
        changes.record(carried.stream().flatMap(each -> Stream.of(Entry.role(each.until(), author, Kind.ROLE_ENDED),
                Entry.role(each.there(), author, Kind.ROLE_GIVEN))).toList());
    }

    private List<Carried> periods(AccountDirectory.Line account, Choice choice) {
        LocalDate today = authority.today();
        return account.roles().stream().filter(each -> each.role() == choice.role() && each.place() == choice.place() && lasts(each, today)).map(RoleHeld::valid)
                .map(days -> new Carried(new Grant(account.id(), choice.role(), choice.place(), new Days(days.from() == null || days.from().isBefore(today) ? today : days.from(),
                        days.to())), choice.successor(), days.from())).toList();
    }

    static boolean lasts(RoleHeld role, LocalDate today) { return role.valid().to() == null || role.valid().to().isAfter(today); }

}
