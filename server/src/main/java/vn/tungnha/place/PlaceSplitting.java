package vn.tungnha.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.place.PlaceHistory.Version;

/** Changes places and leaves for a split: creates the new village and the new leaves, and assigns each leaf to its place by days. */
@Component
class PlaceSplitting {
    private record Home(int place, Days valid, boolean main) {}

    private static final String FRESH = "fresh";
    private static final String PARENT = "parent";

    private final JdbcClient jdbc;
    private final PlaceFounding founding;
    private final PlaceHistoryStore histories;

    PlaceSplitting(JdbcClient jdbc, PlaceFounding founding, PlaceHistoryStore histories) {
        this.jdbc = jdbc;
        this.founding = founding;
        this.histories = histories;
    }

    @Transactional
    public PlaceSplit.Made split(int village, PlaceSplit split) {
        founding.lock();
        PlaceHistory before = histories.read(village);
        before.checkSplit(split.from());
        Version last = before.last();
        int fresh = found(split, last, before.takingPart());
        int own = leafOf(fresh);
        var cuts = new ArrayList<LeafCut>();
        for (int leaf : split.leaves()) cuts.add(cut(leaf, village, cuts.isEmpty() ? own : newLeaf(fresh), split.from()));
        cuts.stream().skip(1).forEach(cut -> home(cut.away(), fresh, new Days(split.from(), last.valid().to()), false));
        PlaceHistory after = histories.read(village);
        histories.write(split.declaredByRest() == null ? after : after.declaring(split.declaredByRest()));
        return new PlaceSplit.Made(fresh, List.copyOf(cuts));
    }

    private int found(PlaceSplit split, Version village, List<Days> takingPart) {
        Days takesPart = takingPart.stream().filter(days -> days.contains(split.from())).findFirst().map(days -> new Days(split.from(), days.to())).orElse(null);
        var draft = new PlaceDraft(FRESH, PARENT, null, split.name(), split.type(), new Days(split.from(), village.valid().to()), split.declared(), null, takesPart);
        return founding.found(List.of(draft), Map.of(PARENT, village.parent())).get(FRESH);
    }

    private LeafCut cut(int leaf, int village, int away, LocalDate from) {
        int staying = newLeaf(village);
        jdbc.sql("update place.leaf set split_from = :leaf where id in (:staying, :away)").param("leaf", leaf).param("staying", staying).param("away", away).update();
        List<Home> homes = new ArrayList<>();
        jdbc.sql("delete from place.leaf_home where leaf = :leaf returning place, lower(valid) as from_day, upper(valid) as to_day, main").param("leaf", leaf)
                .query(row -> {
                    homes.add(new Home(row.getInt("place"), new Days(row.getObject("from_day", LocalDate.class), row.getObject("to_day", LocalDate.class)), row.getBoolean("main")));
                });
        for (Home each : homes) {
            boolean later = each.valid().to() == null || each.valid().to().isAfter(from);
            if (later && each.place() != village) throw changedLater(from);
            home(staying, each.place(), each.valid(), each.main());
            Days past = later ? new Days(each.valid().from(), from) : each.valid();
            if (past.some()) home(away, each.place(), past, false);
        }
        jdbc.sql("update place.leaf set closed_on = :from where id = :leaf").param("from", from).param("leaf", leaf).update();
        return new LeafCut(leaf, staying, away);
    }

    private int newLeaf(int bornOf) {
        return jdbc.sql("insert into place.leaf (born_of, kind) values (:place, 'village') returning id").param("place", bornOf).query(Integer.class).single();
    }

    private int leafOf(int place) { return jdbc.sql("select leaf from place.leaf_home where place = :place").param("place", place).query(Integer.class).single(); }

    private void home(int leaf, int place, Days days, boolean main) {
        jdbc.sql("insert into place.leaf_home (leaf, place, valid, main) values (:leaf, :place, daterange(:from::date, :to::date), :main)").param("leaf", leaf)
                .param("place", place).param("from", text(days.from())).param("to", text(days.to())).param("main", main).update();
    }

    private static @Nullable String text(@Nullable LocalDate day) { return day == null ? null : day.toString(); }

    private static Refusal changedLater(LocalDate day) { return new Refusal(PlaceProblem.PLACE_CHANGED_LATER, Map.of("day", day.toString())); }
}
