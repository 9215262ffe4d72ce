package vn.tungnha.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.place.Reorganisation.Changed;
import vn.tungnha.place.Reorganisation.Result;

/** Writes changes that touch several places at once, in one transaction, and takes them back. */
@Component
class PlaceReorganiser {
    private final PlaceStore store;
    private final PlaceHistoryStore histories;
    private final PlaceFounding founding;

    PlaceReorganiser(PlaceStore store, PlaceHistoryStore histories, PlaceFounding founding) {
        this.store = store;
        this.histories = histories;
        this.founding = founding;
    }

    @Transactional
    public Result apply(Reorganisation plan) {
        founding.lock();
        PlaceMap map = store.map();
        Set<Integer> touched = new LinkedHashSet<>(plan.existing());
        touched.addAll(histories.childrenOf(plan.endings().stream().map(Reorganisation.Ending::place).toList(), plan.day()));
        Map<Integer, PlaceHistory> before = known(touched);
        Map<Integer, PlaceHistory> neighbours = known(others(histories.childrenOf(plan.parents(), plan.day()), touched));
        histories.clear(touched);
        Map<String, Integer> ids = founding.add(plan.fresh(), plan.parents().stream().collect(Collectors.toMap(String::valueOf, each -> each)));
        Map<Integer, PlaceHistory> all = new HashMap<>(before);
        all.putAll(known(plan.fresh().stream().map(draft -> ids.get(draft.key())).toList()));
        var draft = new ReorganisationDraft(plan, ids, all, neighbours, map);
        draft.apply();
        draft.after().values().forEach(this::checkTypes);
        histories.clear(all.keySet());
        histories.add(draft.after().values());
        Map<Integer, PlaceHistory> after = known(all.keySet());
        List<Changed> changed = after.values().stream().filter(each -> !each.equals(before.get(each.place())))
                .map(each -> new Changed(each.place(), before.get(each.place()), each)).toList();
        return new Result(changed, ids, draft.renamed());
    }

    /** Writes the histories from before; places that were new are deleted with their leaves. */
    @Transactional
    public void restore(List<Changed> changed) {
        founding.lock();
        List<Integer> created = changed.stream().filter(each -> each.before() == null).map(Changed::place).toList();
        int left = others(histories.childrenOf(created, LocalDate.EPOCH), changed.stream().map(Changed::place).collect(Collectors.toSet())).size();
        if (left > 0) throw new Refusal(PlaceProblem.PLACE_HAS_CHILDREN, Map.of("count", left));
        histories.clear(changed.stream().map(Changed::place).toList());
        histories.add(changed.stream().filter(each -> each.before() != null).map(Changed::before).toList());
        if (!created.isEmpty()) histories.delete(created);
    }

    Map<Integer, PlaceHistory> known(Collection<Integer> places) {
        Map<Integer, PlaceHistory> known = histories.read(places);
        places.stream().filter(each -> !known.containsKey(each)).findFirst().ifPresent(each -> {
            throw new Refusal(PlaceProblem.PLACE_UNKNOWN, Map.of("place", each));
        });
        return known;
    }

    private static List<Integer> others(List<Integer> places, Set<Integer> touched) {
        var others = new ArrayList<>(places);
        others.removeAll(touched);
        return others;
    }

    private void checkTypes(PlaceHistory history) {
        Map<String, Integer> levels = store.levels();
        history.versions().stream().filter(each -> !Integer.valueOf(each.level()).equals(levels.get(each.type()))).findFirst().ifPresent(each -> {
            throw new Refusal(PlaceProblem.PLACE_TYPE_UNKNOWN, Map.of("type", each.type()));
        });
    }
}
