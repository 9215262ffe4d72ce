package vn.tungnha.indicator;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that is known about one household: who lives there, what each can do, and who came when.
 *
 * @param place  the village's place, for the way back
 * @param phones a JSON list of texts, or null
 */
public record HouseholdStory(int leaf, UUID id, int place, @Nullable String head, @Nullable String locator, @Nullable @JsonRawValue String phones,
        @Nullable Boolean farm, @Nullable Boolean business, @Nullable String poverty, LocalDate registeredOn, List<Person> people, List<Skill> skills, List<Visit> visits) {

    /** Somebody of the household. */
    public record Person(UUID id, @Nullable String name, @Nullable String gender, @Nullable Integer birthYear, @Nullable String relation) {}

    /** How far a person is in a service, 0 to 5. */
    public record Skill(UUID learner, UUID service, @Nullable String name, int level, LocalDate lastOn) {}

    /**
     * Somebody knocked.
     *
     * @param helps a JSON list of {id, learner, service, seen, counted}, or null
     */
    public record Visit(UUID id, LocalDate onDay, Instant at, String outcome, String where, @Nullable String author, @Nullable String note, @Nullable @JsonRawValue String helps) {}
}
