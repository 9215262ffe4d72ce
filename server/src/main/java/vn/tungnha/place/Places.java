package vn.tungnha.place;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.kernel.Snapshot;
import vn.tungnha.kernel.Table;
import vn.tungnha.kernel.TableColumns;
import vn.tungnha.kernel.VietnameseText;

/** The administrative tree on any day. Reads come from memory, as of the map version the database has now. */
@Component
public class Places {
    private final PlaceFounding founding;
    private final PlaceImport imports;
    private final PlaceChanges changes;
    private final PlaceReorganiser reorganiser;
    private final PlaceSplitting splitting;
    private final Snapshot<PlaceMap> map;

    Places(PlaceStore store, PlaceFounding founding, PlaceImport imports, PlaceChanges changes, PlaceReorganiser reorganiser, PlaceSplitting splitting) {
        this.reorganiser = reorganiser;
        this.splitting = splitting;
        this.changes = changes;
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

    /**
     * Places at or beneath a place whose name contains the text, however it is typed, or whose code it is: those whose name begins with it
     * first, then higher places before lower ones.
     */
    public List<Place> named(int beneath, String text, LocalDate day, int most) {
        String wanted = VietnameseText.folded(text);
        Comparator<Place> order = Comparator.<Place, Boolean>comparing(place -> !VietnameseText.folded(place.name()).startsWith(wanted))
                .thenComparing(Place::level).thenComparing(Place::name, VietnameseText.inOrder());
        return within(beneath, day).filter(place -> VietnameseText.folded(place.fullName()).contains(wanted) || text.strip().equals(place.code())).sorted(order).limit(most).toList();
    }

    private Stream<Place> within(int place, LocalDate day) {
        return Stream.concat(find(place, day).stream(), children(place, day).stream().flatMap(child -> within(child.id(), day)));
    }

    public Optional<Place> root(LocalDate day) { return map().children(null, day).stream().findFirst(); }

    /** Codes are reused, so they say nothing without their level and day. */
    public Optional<Place> byCode(int level, String code, LocalDate day) {
        return map().coded(code, day).filter(place -> place.level() == level).findFirst();
    }

    public Optional<Place> byCode(String type, String code, LocalDate day) {
        return map().coded(code, day).filter(place -> place.type().equals(type)).findFirst();
    }

    public Optional<Leaf> leaf(int leaf) { return map().leaf(leaf); }

    /** Whether no place holds the leaf on that day nor later, although one did: its place was abolished without a successor. */
    public boolean hasEnded(int leaf, LocalDate day) { return map().hasEnded(leaf, day); }

    /** Every leaf beneath the place on that day's map, its own among them, ascending. */
    public List<Integer> leavesOf(int place, LocalDate day) { return map().leavesOf(place, day); }

    /** The places above a leaf on that day's map, nearest first. */
    public List<Place> ancestorsOf(int leaf, LocalDate day) { return map().ancestors(leaf, day); }

    /** The leaves that the place holds itself and no place beneath it, its main leaf first; several after a merger. */
    public List<Integer> heldLeaves(int place, LocalDate day) { return map().held(place, day); }

    /** The leaves of the place itself and of those above it, the nearest first. */
    public List<Integer> leavesAbove(int place, LocalDate day) {
        return find(place, day).stream().flatMap(at -> ancestorsOf(at.ownLeaf(), day).stream()).flatMap(each -> heldLeaves(each.id(), day).stream()).toList();
    }

    /** The days until today on which districts or communes at or beneath the place began, ended or moved, ascending. */
    public List<LocalDate> turns(int place, LocalDate today) { return map().turns(place, today); }

    /** The day whose map a place is read on: the day asked for, otherwise today; a place that has ended is read on its last day. */
    public LocalDate mapDay(int place, @Nullable LocalDate asked, LocalDate today) { return asked == null ? lastStanding(place, today).orElse(today) : asked; }

    public boolean covers(int place, int leaf, LocalDate day) { return map().covers(place, leaf, day); }

    /** That day when the place stands on it, else the last day before it on which it stood (empty: it was not founded yet). */
    public Optional<LocalDate> lastStanding(int place, LocalDate day) { return map().lastStanding(place, day); }

    /** The latest numbers the place declared up to that day. After a merger, until it declares new ones, includes those of the places merged into it. */
    public Optional<Declared> declared(int place, LocalDate day) { return map().declared(place, day); }

    /** How many households and people the leaf has, as declared for that day by the place that holds it. */
    public Optional<Declared> declaredOf(int leaf, LocalDate day) { return map().declaredOf(leaf, day); }

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

    /** Reads within the current transaction. Throws PLACE_UNKNOWN. */
    public PlaceHistory history(int place) { return changes.history(place); }

    /** Changes one place, in one transaction, and returns what the tree says about it from now on. */
    public PlaceHistory change(int place, UnaryOperator<PlaceHistory> change) {
        PlaceHistory after = changes.change(place, change);
        forget();
        return after;
    }

    /** Reads within the current transaction. Throws PLACE_UNKNOWN. */
    public Map<Integer, PlaceHistory> histories(Collection<Integer> places) { return reorganiser.known(places); }

    /** Changes several places, in one transaction. */
    public Reorganisation.Result reorganise(Reorganisation plan) {
        Reorganisation.Result result = reorganiser.apply(plan);
        forget();
        return result;
    }

    /** Takes a change of several places back; PLACE_IN_USE when something refers to a place that was new. */
    public void restore(List<Reorganisation.Changed> changed) {
        reorganiser.restore(changed);
        forget();
    }

    /** Creates a place beneath another one that exists on all its days. Returns the new id. */
    public int create(int parent, PlaceDraft draft) {
        int place = changes.create(parent, draft);
        forget();
        return place;
    }

    /**
     * A new village beside this one, with new leaves for both; nothing is in them yet, so the caller carries the facts in the same transaction, and then
     * calls {@link #forget}.
     */
    public PlaceSplit.Made split(int village, PlaceSplit split) { return splitting.split(village, split); }

    /** Takes a place back that was created by mistake; PLACE_IN_USE when roles or documents refer to it. */
    public void remove(int place) {
        changes.remove(place);
        forget();
    }

    /** The types of places with their levels. */
    public Map<String, Integer> types() { return changes.types(); }

    /** Takes in the good rows of a file (xlsx, xls, CSV) and reports the others; the same file twice changes nothing. */
    public ImportReport importFile(Path file) {
        ImportReport report = imports.take(Table.read(file, PlaceColumns.ALL));
        forget();
        return report;
    }

    /** @param name of the file, for messages and to know its format */
    public ImportReport importFile(String name, byte[] file) {
        ImportReport report = imports.take(Table.read(name, file, PlaceColumns.ALL));
        forget();
        return report;
    }

    /** Compares the rows of a file with the tree; writes nothing. */
    public PlacePlan plan(Table file, Map<Integer, Likeness> decisions) { return imports.plan(file, decisions); }

    /** Writes these rows of a plan and the new places above them. */
    public void write(PlacePlan plan, Collection<Integer> lines) {
        imports.write(plan, lines);
        forget();
    }

    /** The columns of a file of places. */
    public static TableColumns columns() { return PlaceColumns.ALL; }

    /** After a change made outside this door (another node's is noticed by itself within a quarter of a second). */
    public void forget() { map.forget(); }

    private PlaceMap map() { return map.value(); }
}
