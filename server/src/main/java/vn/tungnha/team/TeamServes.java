package vn.tungnha.team;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.tungnha.ledger.FactContent;

/** {@code team.serves/1}: from that day the team serves exactly these leaves. */
public record TeamServes(List<Integer> serves, LocalDate from) implements FactContent {
    public TeamServes {
        serves = List.copyOf(serves);
        Objects.requireNonNull(from);
    }
}
