package vn.tungnha.helpdesk;

import org.jspecify.annotations.Nullable;
import vn.tungnha.place.Place;

/** A place by its name of today. */
public record Named(int id, String name, String type, @Nullable String within) {
    static Named of(Place place, @Nullable Place above) {
        return new Named(place.id(), place.name(), place.type(), above == null ? null : above.fullName());
    }
}
