package vn.tungnha.team;

import java.time.LocalDate;
import java.util.Objects;
import vn.tungnha.ledger.FactContent;

/** {@code team.dissolved/1}: the team ends on that day. */
public record TeamDissolved(LocalDate on, FoundingDecision decision) implements FactContent {
    public TeamDissolved {
        Objects.requireNonNull(on);
    }
}
