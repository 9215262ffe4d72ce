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
 * @param place     the village's place, for the way back
 * @param phones    a JSON list of texts, or null
 * @param origin    the registration before it moved here or split, as JSON {leaf, household}, or null
 * @param departure why and since when it is not in the register any more, as JSON {reason, on, to}, or null
 */
public record HouseholdStory(int leaf, UUID id, int place, @Nullable String head, @Nullable String locator, @Nullable @JsonRawValue String phones,
        @Nullable Boolean farm, @Nullable Boolean business, @Nullable String poverty, LocalDate registeredOn,
        @Nullable @JsonRawValue String origin, @Nullable @JsonRawValue String departure, List<Person> people, List<Skill> skills, List<Visit> visits) {

    /** A person of the household; {@code leftOn} is set for a person who left. */
    public record Person(UUID id, @Nullable String name, @Nullable String phone, @Nullable String gender, @Nullable Integer birthYear, @Nullable String relation,
            @Nullable LocalDate leftOn) {}

    /** How far a person is in a service, 0 to 5. */
    public record Skill(UUID learner, UUID service, @Nullable String name, int level, LocalDate lastOn) {}

    /**
     * Somebody knocked.
     *
     * @param helps a JSON list of {id, learner, service, seen, counted}, or null
     */
    public record Visit(UUID id, LocalDate onDay, Instant at, String outcome, String where, @Nullable String author, @Nullable String note, @Nullable @JsonRawValue String helps) {}
}
