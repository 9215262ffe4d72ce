package vn.tungnha.staff;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tungnha.access.Role;

/**
 * An account in the list of people.
 *
 * @param name       user name
 * @param ready      has chosen a password
 * @param manageable whether the caller may change it
 */
public record StaffLine(UUID id, String name, String displayName, @Nullable String phone, boolean locked, boolean ready, @Nullable Instant seenAt,
        boolean manageable, List<HeldRole> roles) {
    /**
     * A role at a place.
     *
     * @param to           the first day without it; null for no end
     * @param current      held today or later
     * @param seesPersonal whether it lets its holder read names of citizens
     * @param ended        the place exists no longer: the role keeps the leaves of its last day until somebody confirms the successor
     * @param successors   how many places have what the ended place had and can have the role
     * @param successor    full name of that place where it is the only one
     */
    public record HeldRole(Role role, int place, String placeName, @Nullable String within, @Nullable LocalDate from, @Nullable LocalDate to, boolean current,
            boolean seesPersonal, boolean ended, int successors, @Nullable String successor) {}
}
