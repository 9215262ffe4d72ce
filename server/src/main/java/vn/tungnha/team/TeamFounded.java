package vn.tungnha.team;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.ledger.FactContent;

/**
 * {@code team.founded/1}: a team, by a decision of the commune's chair.
 *
 * @param serves the leaves whose households it serves
 */
public record TeamFounded(Level level, String name, FoundingDecision decision, List<Integer> serves, LocalDate from) implements FactContent {
    public enum Level { COMMUNE, VILLAGE }

    public TeamFounded {
        Objects.requireNonNull(level);
        Objects.requireNonNull(from);
        if (name == null || name.isBlank()) throw new Refusal(TeamProblem.TEAM_NAME_MISSING);
        serves = List.copyOf(serves);
    }
}
