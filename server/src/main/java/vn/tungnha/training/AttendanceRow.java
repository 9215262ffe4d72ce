package vn.tungnha.training;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tungnha.ledger.Row;
import vn.tungnha.training.AttendanceTaken.How;
import vn.tungnha.visit.SubjectKind;

/**
 * Somebody at a session on one day ({@code attendance/1}).
 *
 * @param facts the tellings it stands on; it goes when the last of them is taken back
 */
public record AttendanceRow(UUID id, UUID subject, SubjectKind subjectKind, UUID session, UUID learner, LocalDate onDay, SessionKind kind,
        SessionMode mode, How how, Integer venue, List<Telling> facts) implements Row {
    /** Who told it; everybody may take back their own. */
    public record Telling(UUID id, UUID author) {}
}
