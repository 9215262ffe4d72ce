package vn.tungnha.indicator;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.tungnha.place.Place;
import vn.tungnha.place.Places;

/**
 * The answers of {@link HeardStore} for all tables and overviews together. A contact of a device is no fact, so no number of facts says that an
 * answer is old; it is read again after two seconds.
 */
@Component
class DeviceCoverage {
    private static final long FRESH_MILLIS = 2_000;

    private record Key(long mapVersion, int root, LocalDate day, LocalDate map, Instant since) {}

    private final HeardStore store;
    private final Places places;
    private final Remembered<Key, HeardLeaves> recent = new Remembered<>(FRESH_MILLIS);

    DeviceCoverage(HeardStore store, Places places) {
        this.store = store;
        this.places = places;
    }

    /** Of the province that the place is in; see {@link HeardStore#of}. */
    HeardLeaves of(Place place, LocalDate day, LocalDate map, Instant since) {
        int root = places.ancestorsOf(place.ownLeaf(), map).getLast().id();
        return recent.get(new Key(places.mapVersion(), root, day, map, since), () -> store.of(day, map, since));
    }
}
