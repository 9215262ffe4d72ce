package vn.tungnha.training;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.UUID;
import vn.tungnha.kernel.Limits;
import vn.tungnha.ledger.FactContent;

/**
 * {@code course.added/1}: something taught again and again; the course's id is this fact's.
 *
 * @param services what is taught, if it is in the catalogue
 * @param hours    how long it takes
 */
public record CourseAdded(String name, @JsonProperty("for") Learners audience, List<UUID> services, Integer hours) implements FactContent {
    private static final int LONGEST_NAME = 150;
    private static final int MOST_SERVICES = 50;
    private static final int MOST_HOURS = 1_000;

    public CourseAdded {
        name = Limits.name("name", Limits.required("name", name), LONGEST_NAME);
        Limits.required("for", audience);
        services = Limits.list("services", services, MOST_SERVICES);
        Limits.number("hours", hours, 1, MOST_HOURS);
    }
}
