package vn.tungnha.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tungnha.ledger.Row;

/**
 * A visit with the help given at it.
 *
 * @param onDay      the province's day
 * @param companions members who came along, besides the author
 * @param round      the round it was made for
 */
public record VisitRow(UUID id, UUID subject, SubjectKind subjectKind, LocalDate onDay, Instant at, VisitOutcome outcome, Where place, DeviceUsed device,
        UUID author, UUID team, String note, LocalDate comeBack, List<Help> helps, List<UUID> companions, UUID round) implements Row {
    /** @param counted what it counts as after the device rule */
    public record Help(UUID id, UUID learner, UUID service, Seen seen, Seen counted, Integer step, HelpGiven.LearnedFrom learnedFrom) {}
}
