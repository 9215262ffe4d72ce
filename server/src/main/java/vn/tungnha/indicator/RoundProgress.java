package vn.tungnha.indicator;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tungnha.indicator.RoundLine.Progress;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.place.Place;
import vn.tungnha.place.Places;
import vn.tungnha.visit.VisitProblem;

/** How far rounds have come, live and down to each village. */
@Component
public class RoundProgress {
    private static final long FRESH_MILLIS = 1_500;

    private record Asked(long mapVersion, long told, int place, LocalDate day, UUID round) {}

    private final Places places;
    private final RoundStore store;
    private final FindingStore findings;
    private final TicksTold told;
    private final Clock clock;
    private final Remembered<Asked, List<RoundLine>> lines = new Remembered<>(FRESH_MILLIS);
    private final Remembered<Asked, RoundBoard> boards = new Remembered<>(FRESH_MILLIS);

    RoundProgress(Places places, RoundStore store, FindingStore findings, TicksTold told, Clock clock) {
        this.places = places;
        this.store = store;
        this.findings = findings;
        this.told = told;
        this.clock = clock;
    }

    /** The rounds of this place, of those above it that reach it, and of those beneath. */
    public List<RoundLine> at(int place) {
        return lines.get(new Asked(places.mapVersion(), told.now(), place, today(), null), () -> {
            RoundsHere here = here(place);
            return here.shown().stream().map(round -> line(here, round, villages(here, round))).toList();
        });
    }

    /** @param named whether the reader may know whom to call */
    public RoundBoard board(int place, UUID round, boolean named) {
        RoundBoard board = boards.get(new Asked(places.mapVersion(), told.now(), place, today(), round), () -> board(here(place), round));
        return named ? board : board.silent();
    }

    /** What was answered in words. */
    public List<RoundWords> words(int place, UUID round) {
        RoundsHere here = here(place);
        RoundHeld held = known(here, round);
        return store.words(here.family(held), here.reached(held).toArray(Integer[]::new));
    }

    private RoundBoard board(RoundsHere here, UUID round) {
        RoundHeld held = known(here, round);
        Map<Integer, Progress> villages = villages(here, held);
        return new RoundBoard(line(here, held, villages), units(here, held, villages), answers(here, held));
    }

    private RoundsHere here(int place) {
        Place at = places.find(place, today()).orElseThrow(() -> new Refusal(IndicatorProblem.PLACE_NOT_ON_MAP, Map.of("place", place)));
        return new RoundsHere(at, today(), places, store);
    }

    private static RoundHeld known(RoundsHere here, UUID round) {
        return here.find(round).orElseThrow(() -> new Refusal(VisitProblem.ROUND_UNKNOWN, Map.of("id", round)));
    }

    /** By the first leaf of each village; a village that was merged has several. */
    private Map<Integer, Progress> villages(RoundsHere here, RoundHeld round) {
        List<Integer> leaves = here.reached(round);
        Map<Integer, RoundStore.Doors> doors = store.doors(round, here.family(round), leaves.toArray(Integer[]::new));
        PlaceFacts facts = PlaceFacts.of(leaves, places, here.day());
        Map<Integer, List<Integer>> byVillage = new LinkedHashMap<>();
        for (Integer leaf : leaves) byVillage.computeIfAbsent(here.village(leaf).id(), absent -> new ArrayList<>(1)).add(leaf);
        Map<Integer, Progress> villages = new LinkedHashMap<>();
        byVillage.values().forEach(of -> villages.put(of.getFirst(), village(round, facts.declared(of), of, doors)));
        return villages;
    }

    private static Progress village(RoundHeld round, long declared, List<Integer> leaves, Map<Integer, RoundStore.Doors> doors) {
        int known = leaves.stream().map(doors::get).filter(each -> each != null).mapToInt(RoundStore.Doors::known).sum();
        int done = leaves.stream().map(doors::get).filter(each -> each != null).mapToInt(RoundStore.Doors::done).sum();
        return RoundsHere.progress(round, declared, known, done);
    }

    private static RoundLine line(RoundsHere here, RoundHeld held, Map<Integer, Progress> villages) {
        return new RoundLine(held.id(), held.leaf(), OverviewDraft.named(held.place()), held.name(), held.done(), held.audience(),
                held.households().name().toLowerCase(java.util.Locale.ROOT), held.round().places(), held.share(), held.round().from(), held.round().until(),
                held.round().of(), held.round().closedOn(), held.state(here.day()), villages.values().stream().reduce(Progress.NONE, Progress::plus),
                opened(here, held, villages.keySet()));
    }

    /** Only a place above the communes waits for them; a commune's own round is its answer. */
    private static RoundLine.Opened opened(RoundsHere here, RoundHeld held, Collection<Integer> leaves) {
        if (held.place().level() >= Place.COMMUNE || here.place().level() >= Place.COMMUNE) return null;
        Map<Integer, UUID> own = here.openedFor(held);
        List<Integer> communes = leaves.stream().map(leaf -> here.unit(leaf, Place.COMMUNE).id()).distinct().toList();
        return new RoundLine.Opened((int) communes.stream().filter(own::containsKey).count(), communes.size());
    }

    private List<RoundBoard.Unit> units(RoundsHere here, RoundHeld held, Map<Integer, Progress> villages) {
        int level = here.place().level() < Place.COMMUNE ? Place.COMMUNE : Place.VILLAGE;
        Map<Place, Progress> units = new LinkedHashMap<>();
        villages.forEach((leaf, progress) -> units.merge(here.unit(leaf, level), progress, Progress::plus));
        Map<Integer, UUID> own = here.openedFor(held);
        Map<Integer, Finding.Lead> leads = findings.leads(units.keySet().stream().map(Place::ownLeaf).toArray(Integer[]::new));
        return units.entrySet().stream().map(unit -> new RoundBoard.Unit(OverviewDraft.named(unit.getKey()), unit.getValue(), own.get(unit.getKey().id()),
                leads.get(unit.getKey().ownLeaf()))).toList();
    }

    private List<RoundBoard.Answers> answers(RoundsHere here, RoundHeld held) {
        if (!held.aim().questions()) return List.of();
        Map<Integer, List<RoundStore.Answered>> byQuestion = new TreeMap<>();
        for (RoundStore.Answered each : store.answers(here.family(held), here.reached(held).toArray(Integer[]::new)))
            byQuestion.computeIfAbsent(each.question(), absent -> new ArrayList<>()).add(each);
        return byQuestion.entrySet().stream().map(each -> AnswerSum.of(each.getKey(), each.getValue())).toList();
    }

    private LocalDate today() { return ProvinceDay.of(clock.instant()); }
}
