package vn.tungnha.helpdesk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An answer as a desk sees it.
 *
 * @param freed how many whom it reaches have done the step since
 * @param place beneath which it holds
 */
public record AnswerTold(int leaf, UUID id, String text, String giver, Instant at, LocalDate onDay, @Nullable LocalDate endedOn, int freed, Named place) {}
