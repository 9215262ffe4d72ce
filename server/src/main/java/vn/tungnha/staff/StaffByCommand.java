package vn.tungnha.staff;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tungnha.access.Accounts;
import vn.tungnha.access.Devices;
import vn.tungnha.access.Role;
import vn.tungnha.access.Roles;
import vn.tungnha.access.Sessions;
import vn.tungnha.place.Days;
import vn.tungnha.staff.ChangeLog.Entry;
import vn.tungnha.staff.StaffChange.Kind;

/** Changes accounts on behalf of the operator at the terminal, who may do everything. The log of changes names no author for them. */
@Component
public class StaffByCommand {
    private final Accounts accounts;
    private final Roles roles;
    private final Sessions sessions;
    private final Devices devices;
    private final StaffAuthority authority;
    private final ChangeLog changes;

    StaffByCommand(Accounts accounts, Roles roles, Sessions sessions, Devices devices, StaffAuthority authority, ChangeLog changes) {
        this.accounts = accounts;
        this.roles = roles;
        this.sessions = sessions;
        this.devices = devices;
        this.authority = authority;
        this.changes = changes;
    }

    /** A new account that holds the role from today on; returns its one-time password. */
    @Transactional
    public String add(String name, String displayName, Role role, int place) {
        UUID account = accounts.create(name, displayName, null);
        var grant = new Roles.Grant(account, role, place, Days.from(authority.today()));
        roles.appoint(grant);
        changes.record(Entry.of(account, null, Kind.CREATED), Entry.role(grant, null, Kind.ROLE_GIVEN));
        String password = Accounts.randomPassword();
        accounts.setPassword(account, password, true);
        return password;
    }

    /** A new one-time password. */
    @Transactional
    public String newPassword(UUID account) {
        String password = Accounts.randomPassword();
        accounts.setPassword(account, password, true);
        changes.record(Entry.of(account, null, Kind.PASSWORD_MADE));
        return password;
    }

    /** No phone of the account is trusted any longer, and it is signed out everywhere. Returns how many phones were trusted. */
    @Transactional
    public int revokePhones(UUID account) {
        int phones = devices.revokeAllOf(account);
        sessions.closeAll(account);
        changes.record(Entry.of(account, null, Kind.PHONES_REVOKED).between(String.valueOf(phones), null));
        return phones;
    }
}
