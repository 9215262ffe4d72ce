package vn.tungnha.place;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A place to be founded.
 *
 * @param key      what the parent is named by among the drafts of one founding, unique there
 * @param parent   the parent's key, or null for the province
 * @param declared what it declares about itself, or null
 * @param point    where its middle is, or null
 */
public record PlaceDraft(String key, String parent, String code, String name, String type, Days valid, Declared declared, Point point) {
    /** Declared households and people (people may be null), as of a day, with the source. */
    public record Declared(LocalDate on, int households, Integer people, String source) {}

    /** Degrees, WGS 84. */
    public record Point(double lat, double lon) {}

    public PlaceDraft {
        Objects.requireNonNull(key);
        Objects.requireNonNull(name);
        Objects.requireNonNull(type);
        Objects.requireNonNull(valid);
    }
}
