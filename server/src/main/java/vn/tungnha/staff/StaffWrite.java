package vn.tungnha.staff;

import org.jspecify.annotations.Nullable;
import vn.tungnha.access.Accounts;
import vn.tungnha.access.Roles;

/** Data that an import row writes: a role, and the account when it is new. */
record StaffWrite(Accounts.@Nullable Draft draft, Roles.Grant grant) {
    boolean isNewAccount() { return draft != null; }
}
