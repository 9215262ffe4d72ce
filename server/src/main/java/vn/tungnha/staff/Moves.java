package vn.tungnha.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.tungnha.access.Role;
import vn.tungnha.staff.Staff.HeldAt;
import vn.tungnha.staff.TeamMoves.TeamChange;

/**
 * Moves a person in one step: roles and memberships here end, they begin there, on the same day. The account stays, and with it its password, phones and
 * one-time links. Facts of the days before still count for the old place, whenever a phone sends them.
 */
@Component
public class Moves {
    /**
     * Request to move a person.
     *
     * @param from roles that end
     * @param role that begins at the place
     * @param day  the first day there, and the first without the roles here; today when null
     */
    public record Move(List<HeldAt> from, Role role, int place, @Nullable LocalDate day) {}

    private final Staff staff;
    private final ObjectProvider<TeamMoves> teams;

    Moves(Staff staff, ObjectProvider<TeamMoves> teams) {
        this.staff = staff;
        this.teams = teams;
    }

    /**
     * Facts of teams are written by the ledger's own connections, so they cannot share the transaction of the roles. They go first: they are recorded all or
     * none, and after the check nothing but a lost database keeps the roles from following.
     *
     * @return what changed in teams
     */
    public List<TeamChange> move(UUID author, UUID account, Move move) {
        staff.checkMove(author, account, move);
        List<Integer> left = move.from().stream().map(HeldAt::place).toList();
        List<TeamChange> changes = teams.stream().flatMap(each -> each.move(author, account, left, move.place(), staff.day(move.day())).stream()).toList();
        staff.move(author, account, move);
        return changes;
    }
}
