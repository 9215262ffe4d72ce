package vn.tungnha.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
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
    private final TransactionTemplate transaction;

    Moves(Staff staff, ObjectProvider<TeamMoves> teams, TransactionTemplate transaction) {
        this.transaction = transaction;
        this.staff = staff;
        this.teams = teams;
    }

    /**
     * Roles and facts of teams change in one transaction: when one is refused, nothing of the other stays.
     *
     * @return what changed in teams
     */
    public List<TeamChange> move(UUID author, UUID account, Move move) {
        staff.checkMove(author, account, move);
        teams.forEach(TeamMoves::prepare);
        List<Integer> left = move.from().stream().map(HeldAt::place).toList();
        return transaction.execute(status -> {
            staff.move(author, account, move);
            return teams.stream().flatMap(each -> each.move(author, account, left, move.place(), staff.day(move.day())).stream()).toList();
        });
    }
}
