package vn.tungnha.access.web;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.tungnha.access.Needs;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.place.Place;
import vn.tungnha.place.Places;

/** What everybody may know about this installation. */
@RestController
class AboutController {
    /**
     * @param today    the province's day at the server
     * @param province the province's name, or absent while no place is known
     * @param map      {@code before-2025-07-01} while districts stand, else {@code since-2025-07-01}
     */
    record About(String version, LocalDate today, @Nullable String province, @Nullable String map) {}

    private final Places places;
    private final Clock clock;
    private final String version;

    AboutController(Places places, Clock clock, @Value("${spring.application.version:development}") String version) {
        this.places = places;
        this.clock = clock;
        this.version = version;
    }

    @GetMapping("/api/v1/about")
    @Needs.Nothing
    About about() {
        LocalDate today = ProvinceDay.of(clock.instant());
        return places.root(today).map(root -> new About(version, today, root.name(), map(root, today)))
                .orElseGet(() -> new About(version, today, null, null));
    }

    private String map(Place root, LocalDate today) {
        boolean districts = places.children(root.id(), today).stream().anyMatch(place -> place.level() == Place.DISTRICT);
        return districts ? "before-2025-07-01" : "since-2025-07-01";
    }
}
