package vn.tungnha.broadcast;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something a household said, at the office that answers.
 *
 * @param kind     question or proposal
 * @param outcome  of the last answer: answered, sent-up or done; absent while there is none
 * @param returnedOn the day the household was told
 */
public record HeardVoice(int leaf, UUID id, UUID household, @Nullable String head, String village, String kind, @Nullable String service, @Nullable String text,
        boolean hasSound, Instant at, @Nullable String outcome, @Nullable String answer, @Nullable LocalDate answeredOn, @Nullable String answeredBy,
        @Nullable LocalDate returnedOn) {}
