package vn.tungnha.staff;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Ends and begins memberships of a person who moves; implemented by the module that keeps teams. */
public interface TeamMoves {
    /**
     * A team that the person left or joined.
     *
     * @param facts recorded about it, to be withdrawn by an undo
     */
    record TeamChange(boolean joined, int leaf, UUID team, String name, List<UUID> facts) {}

    /** Call before the transaction of a move begins. */
    void prepare();

    /**
     * Takes part in the transaction of the move. Ends the memberships in teams of the places that the person leaves. The person joins the team of the new place when exactly one serves it.
     *
     * @param day the first day there
     */
    List<TeamChange> move(UUID author, UUID account, Collection<Integer> from, int to, LocalDate day);
}
