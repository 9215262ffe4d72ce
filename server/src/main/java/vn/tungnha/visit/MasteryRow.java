package vn.tungnha.visit;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.tungnha.ledger.Row;

/** What a learner can do with a service by now; see {@link Mastery}. */
public record MasteryRow(UUID id, UUID subject, SubjectKind subjectKind, UUID learner, UUID service, int level, LocalDate aloneSince, LocalDate masteredOn,
        LocalDate lastOn, int helps, Map<Integer, LocalDate> first, HelpGiven.LearnedFrom learnedFrom) implements Row {}
