package vn.tungnha.staff;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tungnha.access.Role;

/**
 * Roles that are held at places which exist no longer.
 *
 * @param confirmations the latest confirmations, newest first
 */
public record EndedRoleList(List<EndedPlace> places, List<Confirmation> confirmations) {
    /**
     * A place that ended.
     *
     * @param within  full name of the place above it on its last day
     * @param lastDay the last day on which it existed
     */
    public record EndedPlace(int place, String name, @Nullable String within, LocalDate lastDay, List<EndedRole> roles) {}

    /**
     * Everybody who holds one role at an ended place.
     *
     * @param successors where it can continue, the likeliest first; none, when no place can have the role or the caller may give it at none
     */
    public record EndedRole(Role role, List<Successor> successors, List<Holder> people) {}

    /** @param gains registered households that the role reaches there and did not reach before; 0 for a role that sees none */
    public record Successor(int place, String name, @Nullable String within, long gains) {}

    /**
     * @param to         the first day without the role
     * @param manageable whether the caller may change this account
     */
    public record Holder(UUID account, String name, String displayName, @Nullable LocalDate from, @Nullable LocalDate to, boolean manageable) {}

    /** @param roles how many it carried to their successors */
    public record Confirmation(UUID id, Instant at, String author, int roles, @Nullable Instant undoneAt, @Nullable String undoneBy) {}
}
