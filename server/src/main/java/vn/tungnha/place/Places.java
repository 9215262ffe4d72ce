package vn.tungnha.place;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.kernel.Snapshot;
import vn.tungnha.kernel.Table;

/** The administrative tree on any day. Reads come from memory, as of the map version the database has now. */
@Component
public class Places {
    private final PlaceFounding founding;
    private final PlaceImport imports;
    private final Snapshot<PlaceMap> map;

    Places(PlaceStore store, PlaceFounding founding, PlaceImport imports) {
        this.founding = founding;
        this.imports = imports;
        this.map = new Snapshot<>(store::version, store::load);
    }

    public Optional<Place> find(int place, LocalDate day) { return map().find(place, day); }

    /** The place, or PLACE_UNKNOWN. */
    public Place get(int place, LocalDate day) {
        return find(place, day).orElseThrow(() -> new Refusal(PlaceProblem.PLACE_UNKNOWN, Map.of("place", place)));
    }

    /** In Vietnamese order, Tổ 2 before Tổ 10. */
    public List<Place> children(int place, LocalDate day) { return map().children(place, day); }

    public Optional<Place> root(LocalDate day) { return map().children(null, day).stream().findFirst(); }

    /** Codes are reused, so they say nothing without their level and day. */
    public Optional<Place> byCode(int level, String code, LocalDate day) {
        return map().coded(code, day).filter(place -> place.level() == level).findFirst();
    }

    public Optional<Place> byCode(String type, String code, LocalDate day) {
        return map().coded(code, day).filter(place -> place.type().equals(type)).findFirst();
    }

    public Optional<Leaf> leaf(int leaf) { return map().leaf(leaf); }

    /** Every leaf beneath the place on that day's map, its own among them, ascending. */
    public List<Integer> leavesOf(int place, LocalDate day) { return map().leavesOf(place, day); }

    /** The places above a leaf on that day's map, nearest first. */
    public List<Place> ancestorsOf(int leaf, LocalDate day) { return map().ancestors(leaf, day); }

    public boolean covers(int place, int leaf, LocalDate day) { return map().covers(place, leaf, day); }

    /** That day when the place stands on it, else the last day before it on which it stood (empty: it was not founded yet). */
    public Optional<LocalDate> lastStanding(int place, LocalDate day) { return map().lastStanding(place, day); }

    /** What the place itself declared latest, as known for that day. */
    public Optional<Declared> declared(int place, LocalDate day) { return map().declared(place, day); }

    public Optional<Point> point(int place) { return map().point(place); }

    /** Whether the place, or one above it, takes part in the programme on that day. */
    public boolean takesPart(int place, LocalDate day) { return map().takesPart(place, day); }

    public long mapVersion() { return map.version(); }

    /** Founds places with their leaves in one transaction; ids follow the order of the drafts. Returns key → place id. */
    public Map<String, Integer> found(List<PlaceDraft> drafts) {
        Map<String, Integer> ids = founding.found(drafts, Map.of());
        forget();
        return ids;
    }

    /** Takes in the good rows of a CSV file and reports the others; the same file twice changes nothing. */
    public ImportReport importFile(Path file) {
        ImportReport report = imports.take(Table.read(file, PlaceRow.COLUMNS, PlaceRow.NEEDED_COLUMNS));
        forget();
        return report;
    }

    /** After a change made outside this door (another node's is noticed by itself within a quarter of a second). */
    public void forget() { map.forget(); }

    private PlaceMap map() { return map.value(); }
}
