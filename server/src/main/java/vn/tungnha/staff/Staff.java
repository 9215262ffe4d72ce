package vn.tungnha.staff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tungnha.access.AccessProblem;
import vn.tungnha.access.AccountDirectory;
import vn.tungnha.access.Accounts;
import vn.tungnha.access.Authority;
import vn.tungnha.access.Devices;
import vn.tungnha.access.Role;
import vn.tungnha.access.RoleHeld;
import vn.tungnha.access.Roles;
import vn.tungnha.access.Sessions;
import vn.tungnha.kernel.PhoneNumber;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.place.Days;
import vn.tungnha.staff.ChangeLog.Entry;
import vn.tungnha.staff.StaffChange.Kind;

/** Changes accounts and roles on behalf of somebody who may; every change is recorded with its author. */
@Component
public class Staff {
    private final Accounts accounts;
    private final AccountDirectory directory;
    private final Roles roles;
    private final Sessions sessions;
    private final Devices devices;
    private final StaffAuthority authority;
    private final ChangeLog changes;
    private final Authority administrators;

    Staff(Accounts accounts, AccountDirectory directory, Roles roles, Sessions sessions, Devices devices, StaffAuthority authority, ChangeLog changes,
            Authority administrators) {
        this.administrators = administrators;
        this.accounts = accounts;
        this.directory = directory;
        this.roles = roles;
        this.sessions = sessions;
        this.devices = devices;
        this.authority = authority;
        this.changes = changes;
    }

    /**
     * A person to be given an account.
     *
     * @param name  the user name; null to have one chosen
     * @param from  first day of the role; today when null
     * @param to    first day without the role; null for no end
     */
    public record NewPerson(@Nullable String name, String displayName, @Nullable String phone, Role role, int place, @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    /** A role at a place. */
    public record HeldAt(Role role, int place) {}

    /** A new account without a password; a one-time link lets the person choose one. */
    @Transactional
    public UUID create(UUID author, NewPerson person) {
        var days = days(person.from(), person.to());
        authority.checkGrant(author, person.role(), person.place());
        String name = person.name() == null || person.name().isBlank() ? freeName(person.displayName()) : person.name();
        UUID account = accounts.create(name, person.displayName(), null);
        accounts.describe(account, person.displayName(), PhoneNumber.normalised(blankAsNull(person.phone())));
        var grant = new Roles.Grant(account, person.role(), person.place(), days);
        roles.appoint(grant);
        changes.record(Entry.of(account, author, Kind.CREATED), Entry.role(grant, author, Kind.ROLE_GIVEN));
        return account;
    }

    @Transactional
    public void describe(UUID author, UUID account, String displayName, @Nullable String phone) {
        AccountDirectory.Line before = authority.manageable(author, List.of(account)).getFirst();
        accounts.describe(account, displayName, PhoneNumber.normalised(blankAsNull(phone)));
        AccountDirectory.Line after = directory.of(List.of(account)).getFirst();
        if (!described(before).equals(described(after))) changes.record(Entry.of(account, author, Kind.DESCRIBED).between(described(before), described(after)));
    }

    /** Changes what the person signs in with. Sessions, phones and one-time links belong to the account and stay valid. */
    @Transactional
    public void rename(UUID author, UUID account, String name) {
        AccountDirectory.Line before = authority.manageable(author, List.of(account)).getFirst();
        if (before.name().equals(name)) return;
        accounts.rename(account, name);
        changes.record(Entry.of(account, author, Kind.RENAMED).between(before.name(), directory.of(List.of(account)).getFirst().name()));
    }

    /** Gives a role; days that meet or overlap days already held become one period. */
    @Transactional
    public void give(UUID author, UUID account, Role role, int place, @Nullable LocalDate from, @Nullable LocalDate to) {
        authority.checkManage(author, account);
        authority.checkGrant(author, role, place);
        var grant = new Roles.Grant(account, role, place, days(from, to));
        roles.appoint(grant);
        changes.record(Entry.role(grant, author, Kind.ROLE_GIVEN));
    }

    /** Gives a role without an end, unless the account holds it there without an end already. Returns whether it gave the role. */
    @Transactional
    public boolean giveUnlessHeld(UUID author, UUID account, Role role, int place, LocalDate from) {
        authority.checkManage(author, account);
        boolean held = administrators.roles(account).stream().anyMatch(each -> each.role() == role && each.place() == place && each.valid().to() == null && each.valid().contains(from));
        if (!held) give(author, account, role, place, from, null);
        return !held;
    }

    /** Ends a role: that day is the first without it. Facts of the days before still count, whenever the phone sends them. */
    @Transactional
    public void end(UUID author, UUID account, Role role, int place, @Nullable LocalDate day) {
        authority.checkGrant(author, role, place);
        changes.record(ending(author, account, role, place, day(day)));
    }

    LocalDate day(@Nullable LocalDate day) { return day == null ? authority.today() : day; }

    private void checkEnding(UUID account, Role role) {
        if (role == Role.ADMINISTRATOR && administrators.isAdministrator(account)) throw new Refusal(AccessProblem.LAST_ADMINISTRATOR);
    }

    private Entry ending(UUID author, UUID account, Role role, int place, LocalDate first) {
        checkEnding(account, role);
        RoleHeld held = held(account, role, place);
        roles.end(account, role, place, first);
        return Entry.role(new Roles.Grant(account, role, place, new Days(held.valid().from(), first)), author, Kind.ROLE_ENDED);
    }

    /** Refuses a move that {@link #move} would refuse. */
    void checkMove(UUID author, UUID account, Moves.Move move) {
        authority.checkManage(author, account);
        for (HeldAt each : move.from()) {
            authority.checkGrant(author, each.role(), each.place());
            checkEnding(account, each.role());
            held(account, each.role(), each.place());
        }
        authority.checkGrant(author, move.role(), move.place());
        roles.check(move.role(), move.place(), day(move.day()));
    }

    /** Roles here end, a role there begins, on the same day. */
    @Transactional
    void move(UUID author, UUID account, Moves.Move move) {
        checkMove(author, account, move);
        LocalDate day = day(move.day());
        List<Entry> entries = new ArrayList<>();
        for (HeldAt each : move.from()) entries.add(ending(author, account, each.role(), each.place(), day));
        var grant = new Roles.Grant(account, move.role(), move.place(), new Days(day, null));
        roles.appoint(grant);
        entries.add(Entry.role(grant, author, Kind.ROLE_GIVEN));
        changes.record(entries);
    }

    /** The phones of an account, trusted ones first. */
    public List<Devices.Phone> phones(UUID author, UUID account) {
        authority.checkManage(author, account);
        return devices.of(account);
    }

    /** One lost phone of several: it is no longer trusted; what it has not sent is not taken in. The others stay signed in. */
    @Transactional
    public void revokePhone(UUID author, UUID account, UUID phone) {
        if (phones(author, account).stream().noneMatch(each -> each.id().equals(phone))) throw new Refusal(AccessProblem.DEVICE_UNKNOWN, Map.of("id", phone));
        devices.revoke(phone);
        changes.record(Entry.of(account, author, Kind.PHONES_REVOKED).between("1", null));
    }

    @Transactional
    public void lock(UUID author, UUID account) {
        authority.checkManage(author, account);
        accounts.lock(account);
        sessions.closeAll(account);
        changes.record(Entry.of(account, author, Kind.LOCKED));
    }

    @Transactional
    public void unlock(UUID author, UUID account) {
        authority.checkManage(author, account);
        accounts.unlock(account);
        changes.record(Entry.of(account, author, Kind.UNLOCKED));
    }

    /** A lost phone: no phone of the account is trusted any longer, and it is signed out everywhere. Returns how many phones were trusted. */
    @Transactional
    public int revokePhones(UUID author, UUID account) {
        authority.checkManage(author, account);
        int phones = devices.revokeAllOf(account);
        sessions.closeAll(account);
        changes.record(Entry.of(account, author, Kind.PHONES_REVOKED).between(String.valueOf(phones), null));
        return phones;
    }

    private String freeName(String displayName) {
        return new UserNames(directory.namesBeginning(List.of(UserNames.stem(displayName)))).choose(displayName);
    }

    private RoleHeld held(UUID account, Role role, int place) {
        if (accounts.find(account).isEmpty()) throw new Refusal(AccessProblem.ACCOUNT_UNKNOWN, Map.of("id", account));
        return directory.of(List.of(account)).getFirst().roles().stream().filter(each -> each.role() == role && each.place() == place)
                .filter(each -> each.valid().to() == null || each.valid().to().isAfter(authority.today())).findFirst()
                .orElseThrow(() -> new Refusal(StaffProblem.ROLE_NOT_HELD));
    }

    private Days days(@Nullable LocalDate from, @Nullable LocalDate to) {
        var days = new Days(from == null ? authority.today() : from, to);
        if (!days.some()) throw new Refusal(StaffProblem.ROLE_DAYS_INVALID);
        return days;
    }

    private static String described(AccountDirectory.Line account) {
        return account.phone() == null ? account.displayName() : account.displayName() + " · " + account.phone();
    }

    private static @Nullable String blankAsNull(@Nullable String text) { return text == null || text.isBlank() ? null : text; }
}
