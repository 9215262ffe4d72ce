package vn.tungnha.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.tungnha.ledger.FactContent;

/** {@code visit.made/1}: one call at one door, whether or not it opened. */
public record VisitMade(VisitOutcome outcome, Where where, DeviceUsed device, List<UUID> with, UUID round, LocalDate comeBack, Note personal)
        implements FactContent {
    public VisitMade {
        Objects.requireNonNull(outcome);
        Objects.requireNonNull(where);
        with = with == null ? null : List.copyOf(with);
    }

    /** Only a home where somebody was spoken to is a household reached. */
    public boolean reachedHome() { return outcome == VisitOutcome.MET && where == Where.HOME; }
}
