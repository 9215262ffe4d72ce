package vn.tungnha.indicator;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * All that is known about one household: who lives there, what each can do, and who came when.
 *
 * @param place  the village's place, for the way back
 * @param phones a JSON list of texts, or null
 */
public record HouseholdStory(int leaf, UUID id, int place, String head, String locator, @JsonRawValue String phones, Boolean farm, Boolean business,
        String poverty, LocalDate registeredOn, List<Person> people, List<Skill> skills, List<Visit> visits) {

    /** Somebody of the household. */
    public record Person(UUID id, String name, String gender, Integer birthYear, String relation) {}

    /** How far a person is in a service, 0 to 5. */
    public record Skill(UUID learner, UUID service, String name, int level, LocalDate lastOn) {}

    /**
     * Somebody knocked.
     *
     * @param helps a JSON list of {id, learner, service, seen, counted}, or null
     */
    public record Visit(UUID id, LocalDate onDay, Instant at, String outcome, String where, String author, String note, @JsonRawValue String helps) {}
}
