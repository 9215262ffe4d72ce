package vn.tungnha.team;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tungnha.ledger.Row;

/** A team as it stands; serves are leaves. */
public record TeamRow(UUID id, TeamFounded.Level level, String name, FoundingDecision decision, List<Integer> serves, LocalDate fromDay,
        LocalDate dissolvedOn) implements Row {}
