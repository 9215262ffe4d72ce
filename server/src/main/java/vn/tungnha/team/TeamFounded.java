package vn.tungnha.team;

import java.time.LocalDate;
import java.util.List;
import vn.tungnha.kernel.Limits;
import vn.tungnha.ledger.FactContent;

/**
 * {@code team.founded/1}: a community digital team, by a decision of the commune's chair.
 *
 * @param name   a place's, not a person's
 * @param serves the leaves whose doors it knocks on
 * @param from   its first day
 */
public record TeamFounded(Level level, String name, FoundingDecision decision, List<Integer> serves, LocalDate from) implements FactContent {
    public enum Level { COMMUNE, VILLAGE }

    static final int LONGEST_NAME = 150;
    static final int MOST_LEAVES = 200;

    public TeamFounded {
        Limits.required("level", level);
        name = Limits.name("name", Limits.required("name", name), LONGEST_NAME);
        serves = Limits.list("serves", Limits.required("serves", serves), MOST_LEAVES);
        Limits.day("from", Limits.required("from", from));
    }
}
