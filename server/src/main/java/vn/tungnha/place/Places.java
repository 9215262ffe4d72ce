package vn.tungnha.place;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.kernel.VietnameseText;

/** The administrative tree on any day. Reads come from memory, as of the map version the database has now. */
@Component
public class Places {
    private final PlaceStore store;
    private volatile PlaceMap map;
    private volatile long checkedAt;

    Places(PlaceStore store) { this.store = store; }

    public Optional<Place> find(int place, LocalDate day) { return map().find(place, day); }

    /** The place, or PLACE_UNKNOWN. */
    public Place get(int place, LocalDate day) {
        return find(place, day).orElseThrow(() -> new Refusal(PlaceProblem.PLACE_UNKNOWN, Map.of("place", place)));
    }

    /** In Vietnamese order. */
    public List<Place> children(int place, LocalDate day) {
        return map().children(place, day).stream().sorted(Comparator.comparing(Place::name, VietnameseText.collator())).toList();
    }

    public Optional<Place> root(LocalDate day) { return map().any(day, place -> place.parent() == null); }

    public Optional<Place> byCode(int level, String code, LocalDate day) {
        return map().any(day, place -> place.level() == level && code.equals(place.code()));
    }

    public Optional<Leaf> leaf(int leaf) { return map().leaf(leaf); }

    /** Every leaf beneath the place on that day's map, its own among them, ascending. */
    public List<Integer> leavesOf(int place, LocalDate day) { return map().leavesOf(place, day); }

    /** The places above a leaf on that day's map, nearest first. */
    public List<Place> ancestorsOf(int leaf, LocalDate day) { return map().ancestors(leaf, day); }

    public boolean covers(int place, int leaf, LocalDate day) { return map().covers(place, leaf, day); }

    public long mapVersion() { return map().version(); }

    /** Founds places with their leaves in one transaction; ids follow the order of the drafts. Returns key → place id. */
    public Map<String, Integer> found(List<PlaceDraft> drafts) {
        Map<String, Integer> ids = store.found(drafts);
        map = null;
        return ids;
    }

    /** After a change made outside this door (another node is noticed by itself within a quarter of a second). */
    public void forget() { map = null; }

    private PlaceMap map() {
        PlaceMap known = map;
        long now = System.nanoTime();
        if (known != null && now - checkedAt < 250_000_000L) return known;
        if (known == null || store.version() != known.version()) map = known = store.load();
        checkedAt = now;
        return known;
    }
}
