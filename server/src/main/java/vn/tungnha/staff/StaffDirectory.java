package vn.tungnha.staff;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tungnha.access.AccountDirectory;
import vn.tungnha.access.AccountDirectory.After;
import vn.tungnha.access.AccountDirectory.Query;
import vn.tungnha.access.AccountDirectory.State;
import vn.tungnha.access.Permission;
import vn.tungnha.access.Role;
import vn.tungnha.access.RoleHeld;
import vn.tungnha.place.Place;
import vn.tungnha.place.Places;
import vn.tungnha.staff.StaffLine.HeldRole;

/** The people of a place and of the places beneath it. */
@Component
public class StaffDirectory {
    private static final int PAGE = 100;
    /** More people than a province has. */
    private static final int ALL = 50_000;

    private final AccountDirectory accounts;
    private final StaffAuthority authority;
    private final Places places;
    private final ChangeLog changes;
    private final Successors successors;

    StaffDirectory(AccountDirectory accounts, StaffAuthority authority, Places places, ChangeLog changes, Successors successors) {
        this.successors = successors;
        this.accounts = accounts;
        this.authority = authority;
        this.places = places;
        this.changes = changes;
    }

    /** Conditions of a search beneath a place; see {@link AccountDirectory.Query}. */
    public record Search(int place, String text, @Nullable Role role, State state, @Nullable After after) {}

    /** A page of 100, in the order of the names. */
    public List<StaffLine> find(UUID caller, Search search) { return find(caller, search, PAGE); }

    public List<StaffLine> all(UUID caller, Search search) { return find(caller, search, ALL); }

    /** One account, whatever it holds, or ACCOUNT_NOT_YOURS_TO_MANAGE. */
    public StaffLine get(UUID caller, UUID account) {
        return get(caller, List.of(account)).getFirst();
    }

    /** As {@link #get(UUID, UUID)}, in the order of the ids. */
    public List<StaffLine> get(UUID caller, Collection<UUID> people) { return lines(caller, authority.manageable(caller, people)); }

    /** Accounts near the place with one of these telephone numbers, or with one of these names without accents. */
    public List<StaffLine> alike(UUID caller, int place, Collection<String> names, Collection<String> phones) {
        List<AccountDirectory.Line> candidates = accounts.candidates(List.of(), phones, names);
        Map<UUID, List<RoleHeld>> roles = authority.rolesOf(candidates);
        return lines(caller, candidates.stream().filter(each -> roles.get(each.id()).stream().anyMatch(held -> authority.isBeneath(held.place(), place))).toList());
    }

    /** Changes of an account, newest first. */
    public List<StaffChange> changes(UUID caller, UUID account) {
        authority.checkManage(caller, account);
        LocalDate today = authority.today();
        return changes.of(account).stream().map(each -> each.place() == null || lastVersion(each.place(), today) == null ? each
                : each.at(lastVersion(each.place(), today).fullName())).toList();
    }

    private List<StaffLine> find(UUID caller, Search search, int most) {
        LocalDate today = authority.today();
        Set<Integer> known = new HashSet<>(accounts.placesWithRoles());
        known.addAll(changes.places());
        Collection<Integer> beneath = known.stream().filter(place -> authority.isBeneath(place, search.place())).toList();
        var query = new Query(beneath, changes.onceAt(beneath), search.text(), search.role(), search.state(), today, search.after(), most);
        return lines(caller, accounts.find(query));
    }

    private List<StaffLine> lines(UUID caller, List<AccountDirectory.Line> people) {
        Map<UUID, List<RoleHeld>> deciding = authority.rolesOf(people);
        return people.stream().map(each -> line(each, authority.mayManage(caller, deciding.get(each.id())))).toList();
    }

    private StaffLine line(AccountDirectory.Line account, boolean manageable) {
        LocalDate today = authority.today();
        return new StaffLine(account.id(), account.name(), account.displayName(), account.phone(), account.locked(), account.ready(), account.seenAt(),
                manageable, account.roles().stream().map(each -> held(each, today)).toList());
    }

    private HeldRole held(RoleHeld role, LocalDate today) {
        Place at = lastVersion(role.place(), today);
        Place above = at == null || at.parent() == null ? null : lastVersion(at.parent(), today);
        boolean current = role.valid().to() == null || role.valid().to().isAfter(today);
        List<Place> next = successors.of(role.role(), role.place());
        return new HeldRole(role.role(), role.place(), at == null ? "" : at.fullName(), above == null ? null : above.fullName(), role.valid().from(),
                role.valid().to(), current, role.role().permits(Permission.SEE_PERSONAL),
                authority.hasEnded(role.place()), next.size(), next.size() == 1 ? next.getFirst().fullName() : null);
    }

    private @Nullable Place lastVersion(int place, LocalDate today) {
        return places.lastStanding(place, today).flatMap(day -> places.find(place, day)).orElse(null);
    }
}
