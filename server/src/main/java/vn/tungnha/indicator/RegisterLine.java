package vn.tungnha.indicator;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A household in its village's register, as an office reads it.
 *
 * @param people      how many of its people are known
 * @param reached     whether the period's figure counts it
 * @param lastVisit   day of the last visit, or null
 * @param lastOutcome what came of it at the door
 * @param level       the highest level anybody there reached in any service, 0 to 5
 * @param alone       how many of its people do at least one service alone
 * @param phone       its first number, or null
 * @param left        whether it was recorded that the household no longer lives here
 */
public record RegisterLine(int leaf, UUID id, @Nullable String head, @Nullable String locator, LocalDate registeredOn, int people, boolean reached, @Nullable LocalDate lastVisit,
        @Nullable String lastOutcome, int level, int alone, @Nullable String phone, boolean left) {}
