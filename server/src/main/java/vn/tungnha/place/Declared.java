package vn.tungnha.place;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How many households and people (or null: not told) a place says it has, as of a day, and who said so. */
public record Declared(LocalDate on, int households, @Nullable Integer people, String source) {
    /** Sum of two places: the later day, and no number of people when one place declared none. */
    Declared and(Declared other) {
        Integer both = people == null || other.people == null ? null : Integer.valueOf(people + other.people);
        String sources = source.contains(other.source) ? source : source + "; " + other.source;
        return new Declared(on.isAfter(other.on) ? on : other.on, households + other.households, both, sources);
    }
}
