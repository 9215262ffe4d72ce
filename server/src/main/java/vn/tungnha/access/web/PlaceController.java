package vn.tungnha.access.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.tungnha.access.Needs;
import vn.tungnha.access.Permission;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.place.Place;
import vn.tungnha.place.Places;

/** Names of places, for forms in which one is chosen. They are public. */
@RestController
@RequestMapping("/api/v1/console/places/{place}/named")
class PlaceController {
    private static final int MOST = 20;

    /**
     * A place to choose.
     *
     * @param name   with its type, e.g. {@code thôn Nà Mòn}
     * @param within the place above, with its type
     */
    record NamedPlace(int id, String name, int level, @Nullable String within) {}

    private final Places places;
    private final Clock clock;

    PlaceController(Places places, Clock clock) {
        this.places = places;
        this.clock = clock;
    }

    /** At most 20 places at or beneath the place, today. */
    @GetMapping
    @Needs(Permission.SIGNED_IN)
    List<NamedPlace> named(@PathVariable int place, @RequestParam(defaultValue = "") String text) {
        LocalDate today = ProvinceDay.of(clock.instant());
        return places.named(place, text, today, MOST).stream().map(each -> named(each, today)).toList();
    }

    private NamedPlace named(Place place, LocalDate today) {
        String within = place.parent() == null ? null : places.find(place.parent(), today).map(Place::fullName).orElse(null);
        return new NamedPlace(place.id(), place.fullName(), place.level(), within);
    }
}
