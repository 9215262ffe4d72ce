package vn.tungnha.place;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tungnha.kernel.Refusal;

/** Changes of single places, each one transaction. The map version rises with each, so every cached tree is read again. */
@Component
class PlaceChanges {
    private static final String PARENT = "parent";
    private static final String FRESH = "fresh";
    private static final Days NEVER = new Days(LocalDate.EPOCH, LocalDate.EPOCH);

    private final PlaceStore store;
    private final PlaceHistoryStore histories;
    private final PlaceFounding founding;

    PlaceChanges(PlaceStore store, PlaceHistoryStore histories, PlaceFounding founding) {
        this.store = store;
        this.histories = histories;
        this.founding = founding;
    }

    PlaceHistory history(int place) { return histories.read(place); }

    Map<String, Integer> types() { return store.levels(); }

    @Transactional
    public PlaceHistory change(int place, UnaryOperator<PlaceHistory> change) {
        founding.lock();
        PlaceHistory before = histories.read(place);
        PlaceHistory after = change.apply(before);
        if (after.equals(before)) return before;
        checkTypes(after);
        checkChildren(place, whole(after));
        histories.write(after);
        return histories.read(place);
    }

    @Transactional
    public int create(int parent, PlaceDraft draft) {
        founding.lock();
        var beneath = new PlaceDraft(FRESH, PARENT, draft.code(), draft.name(), draft.type(), draft.valid(), draft.declared(), draft.point(), draft.takesPart());
        PlaceCode.check(store.levels().getOrDefault(draft.type(), 0), draft.code());
        if (!whole(histories.read(parent)).covers(draft.valid()))
            throw new Refusal(PlaceProblem.PLACE_DATE_INVALID, Map.of("value", String.valueOf(draft.valid().from())));
        return founding.found(List.of(beneath), Map.of(PARENT, parent)).get(FRESH);
    }

    @Transactional
    public void remove(int place) {
        founding.lock();
        checkChildren(place, NEVER);
        histories.delete(List.of(place));
    }

    private static Days whole(PlaceHistory history) { return new Days(history.versions().getFirst().valid().from(), history.last().valid().to()); }

    private void checkTypes(PlaceHistory history) {
        Map<String, Integer> levels = store.levels();
        history.versions().stream().filter(each -> !Integer.valueOf(each.level()).equals(levels.get(each.type()))).findFirst().ifPresent(each -> {
            throw new Refusal(PlaceProblem.PLACE_TYPE_UNKNOWN, Map.of("type", each.type()));
        });
    }

    private void checkChildren(int place, Days days) {
        int left = histories.childrenOutside(place, days);
        if (left > 0) throw new Refusal(PlaceProblem.PLACE_HAS_CHILDREN, Map.of("count", left));
    }
}
