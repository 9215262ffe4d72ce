package vn.tungnha.visit;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.tungnha.kernel.Ids;
import vn.tungnha.ledger.Row;

/** What a learner can do with a service by now ({@code mastery/1}, see {@link Mastery}). */
public record MasteryRow(UUID id, UUID subject, SubjectKind subjectKind, UUID learner, UUID service, int level, LocalDate aloneSince, LocalDate masteredOn,
        LocalDate lastOn, int helps, Map<Integer, LocalDate> first, HelpGiven.LearnedFrom learnedFrom) implements Row {
    /** The id this learner and service always have, on phones too. */
    public static UUID id(UUID learner, UUID service) { return Ids.named("mastery", learner.toString(), service.toString()); }
}
