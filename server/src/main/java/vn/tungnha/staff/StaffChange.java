package vn.tungnha.staff;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tungnha.access.Role;

/**
 * Something that was changed about an account.
 *
 * @param author display name; null for the command line
 * @param to     the first day without the role
 * @param before the name, telephone number or user name until then
 */
public record StaffChange(Instant at, @Nullable String author, Kind kind, @Nullable Role role, @Nullable Integer place, @Nullable String placeName,
        @Nullable LocalDate from,
        @Nullable LocalDate to, @Nullable String before, @Nullable String after) {
    StaffChange at(@Nullable String name) { return new StaffChange(at, author, kind, role, place, name, from, to, before, after); }

    /** Kind of change. */
    public enum Kind { CREATED, DESCRIBED, RENAMED, ROLE_GIVEN, ROLE_ENDED, LOCKED, UNLOCKED, LINK_MADE, LINK_USED, PHONES_REVOKED, PASSWORD_MADE }
}
