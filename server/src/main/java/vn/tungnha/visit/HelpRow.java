package vn.tungnha.visit;

import java.time.LocalDate;
import java.util.UUID;
import vn.tungnha.ledger.Row;

/** Help given without a visit: at a gathering, the market, by phone. */
public record HelpRow(UUID id, UUID subject, UUID gathering, UUID learner, UUID service, Seen seen, Seen counted, LocalDate onDay, UUID author, UUID team)
        implements Row {}
