package vn.tungnha.training;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A session in an office's list.
 *
 * @param place       whose own leaf it is planned at
 * @param above       planned by a place above the one looked at
 * @param heads       the head count, once told
 * @param people      different people of this place's leaves who came, by name
 * @param attendances their attendances: a person on two days is two
 * @param online      those of them online
 */
public record SessionLine(int leaf, UUID id, String place, boolean above, @Nullable UUID course, String name, String kind, String audience, String mode,
        LocalDate fromDay, LocalDate toDay, @Nullable String startsAt, Venue venue, List<Venue> venues, String organiser, List<Body> coOrganisers,
        @Nullable LocalDate cancelledOn, @Nullable Integer heads, int people, int attendances, int online) {
    /** A co-organiser, its kind as the wire says it. */
    public record Body(String kind, String name) {}

    boolean of(Learners learners) { return audience.equals(learners.name().toLowerCase(java.util.Locale.ROOT)); }

    boolean onDay(LocalDate day) { return !day.isBefore(fromDay) && !day.isAfter(toDay); }
}
