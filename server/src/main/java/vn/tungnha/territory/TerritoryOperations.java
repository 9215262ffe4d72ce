package vn.tungnha.territory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tungnha.kernel.PlaceName;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.place.Place;
import vn.tungnha.place.PlaceHistory;
import vn.tungnha.place.PlaceProblem;
import vn.tungnha.place.Places;
import vn.tungnha.place.Reorganisation;
import vn.tungnha.place.Reorganisation.Changed;
import vn.tungnha.place.Reorganisation.Result;
import vn.tungnha.territory.TerritoryLog.Entry;
import vn.tungnha.territory.TerritoryOperation.Kind;

/** Changes of several places at once: previewed with their sums, recorded as one change, taken back as one by {@link Territory#undo}. */
@Component
public class TerritoryOperations {
    /**
     * A change that was checked.
     *
     * @param at     the place on whose page the change is recorded
     * @param before the places that it is about
     * @param after  the places that have what those had, given the ids of new places
     */
    record Prepared(int at, TerritoryChange.Kind kind, Reorganisation plan, List<Integer> before, Function<Result, List<Integer>> after, String decision, LocalDate decidedOn) {}

    private static final int MOST_NAMES = 4;

    private final Places places;
    private final Territory territory;
    private final TerritoryLog log;
    private final OperationFigures figures;
    private final TransactionTemplate transaction;

    TerritoryOperations(Places places, Territory territory, TerritoryLog log, OperationFigures figures, TransactionTemplate transaction) {
        this.places = places;
        this.territory = territory;
        this.log = log;
        this.figures = figures;
        this.transaction = transaction;
    }

    /** Makes the change and rolls it back, so that a preview is refused for the same reasons as the change. */
    public OperationPreview preview(UUID account, int at, TerritoryOperation operation) { return preview(prepared(account, at, operation)); }

    /** Returns the place to look at afterwards. */
    public int make(UUID account, int at, TerritoryOperation operation) {
        make(account, prepared(account, at, operation));
        return operation.kind() == Kind.ABOLISHED ? operation.target() : at;
    }

    OperationPreview preview(Prepared prepared) {
        LocalDate day = prepared.plan().day();
        LocalDate eve = day.minusDays(1);
        OperationPreview preview = transaction.execute(status -> {
            status.setRollbackOnly();
            List<Integer> root = List.of(root(prepared.at(), eve));
            var before = figures.of(prepared.before(), eve, eve);
            var wholeBefore = figures.of(root, eve, eve).getFirst();
            Result result = places.reorganise(prepared.plan());
            return new OperationPreview(before, figures.of(prepared.after().apply(result), day, eve), wholeBefore, figures.of(root, day, eve).getFirst(),
                    result.renamed().stream().map(each -> fullName(result, each, day)).toList(), result.changed().size());
        });
        places.forget();
        return preview;
    }

    Result make(UUID account, Prepared prepared) {
        LocalDate day = prepared.plan().day();
        Result made = transaction.execute(status -> {
            Result result = places.reorganise(prepared.plan());
            String before = summary(result, prepared.before(), day.minusDays(1));
            String after = summary(result, prepared.after().apply(result), day);
            log.record(new Entry(prepared.at(), account, prepared.kind(), day, null, before, after, prepared.decision(), prepared.decidedOn(), null, null), result.changed());
            return result;
        });
        places.forget();
        return made;
    }

    private Prepared prepared(UUID account, int at, TerritoryOperation operation) {
        operation.check();
        Stream.concat(operation.places().stream(), Stream.of(at, operation.target())).forEach(each -> territory.check(account, each));
        LocalDate eve = operation.from().minusDays(1);
        Place target = existing(operation.target(), operation.from());
        List<Place> moved = operation.places().stream().map(each -> existing(each, eve)).toList();
        if (operation.kind() == Kind.MOVED) return move(at, operation, moved);
        moved.stream().filter(each -> !mayMerge(each, target)).findFirst().ifPresent(each -> {
            throw new Refusal(TerritoryProblem.TERRITORY_MERGE_LEVEL, Map.of("place", each.fullName(), "target", target.fullName()));
        });
        List<Integer> before = target.level() == moved.getFirst().level() ? Stream.concat(operation.places().stream(), Stream.of(target.id())).toList() : operation.places();
        return new Prepared(at, TerritoryChange.Kind.valueOf(operation.kind().name()),
                Reorganisation.merger(operation.places(), target.id(), operation.from(), operation.distinguish()), before,
                result -> target.level() == moved.getFirst().level() ? List.of(target.id()) : childrenAfter(operation, result),
                operation.decision(), operation.decidedOn());
    }

    private Prepared move(int at, TerritoryOperation operation, List<Place> moved) {
        List<Integer> shown = Stream.concat(operation.places().stream(), Stream.concat(moved.stream().map(Place::parent), Stream.of(operation.target())))
                .filter(each -> each != null).distinct().toList();
        return new Prepared(at, TerritoryChange.Kind.MOVED, Reorganisation.move(operation.places(), operation.target(), operation.from(), operation.distinguish()), shown,
                result -> shown, operation.decision(), operation.decidedOn());
    }

    /** The places that were beneath an abolished district, and the one above them, which gets the district's own leaf. */
    private static List<Integer> childrenAfter(TerritoryOperation operation, Result result) {
        var after = new ArrayList<Integer>();
        result.changed().stream().filter(each -> each.after().on(operation.from()).map(PlaceHistory.Version::parent).filter(operation.target()::equals).isPresent())
                .map(Changed::place).forEach(after::add);
        after.add(operation.target());
        return after;
    }

    private static boolean mayMerge(Place place, Place target) {
        return place.level() == target.level() || place.level() == Place.DISTRICT && target.level() == Place.PROVINCE;
    }

    private Place existing(int place, LocalDate day) {
        return places.find(place, day).orElseThrow(() -> new Refusal(PlaceProblem.PLACE_ABOLISHED, Map.of("day", day.toString())));
    }

    private int root(int place, LocalDate day) {
        Place at = existing(place, day);
        return at.parent() == null ? at.id() : root(at.parent(), day);
    }

    private String fullName(Result result, int place, LocalDate day) {
        return version(result, place, day).map(each -> PlaceName.full(each.type(), each.name())).or(() -> places.find(place, day).map(Place::fullName)).orElse("");
    }

    private static Optional<PlaceHistory.Version> version(Result result, int place, LocalDate day) {
        return result.changed().stream().filter(each -> each.place() == place).findFirst().flatMap(each -> each.after().on(day));
    }

    /** {@code xã Đôn Phong, xã Dương Phong}; of many places their number: {@code 105 xã, 3 phường}. */
    private String summary(Result result, List<Integer> of, LocalDate day) {
        if (of.size() <= MOST_NAMES) return of.stream().map(each -> fullName(result, each, day)).collect(Collectors.joining(", "));
        Map<String, Long> byType = of.stream().flatMap(each -> version(result, each, day).map(PlaceHistory.Version::type)
                .or(() -> places.find(each, day).map(Place::type)).stream()).collect(Collectors.groupingBy(each -> each, LinkedHashMap::new, Collectors.counting()));
        return byType.entrySet().stream().map(each -> each.getValue() + " " + each.getKey()).collect(Collectors.joining(", "));
    }
}
