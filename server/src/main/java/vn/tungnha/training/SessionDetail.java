package vn.tungnha.training;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One session with those who came from beneath the place looked at.
 *
 * @param units  teams, or villages of citizens, with how many of them came
 * @param people who came, by name; null when the reader may not see names
 */
public record SessionDetail(SessionLine session, List<Unit> units, @Nullable List<Attendee> people) {
    /** @param unit the team's name, or null for the citizens of a place */
    public record Unit(@Nullable String unit, String place, @Nullable String within, int people, int attendances, int online) {}

    /** Somebody who came, with each day they did. */
    public record Attendee(Learner learner, List<Day> days) {}

    /** @param facts the tellings this stands on: taking all of them back takes it back */
    public record Day(LocalDate on, String how, @Nullable Integer venue, List<UUID> facts) {}
}
