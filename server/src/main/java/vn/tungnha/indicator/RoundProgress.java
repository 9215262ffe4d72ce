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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.place.Place;
import vn.tungnha.place.Places;
import vn.tungnha.visit.VisitProblem;

/** How far rounds have come, live and down to each village. */
@Component
public class RoundProgress {
    private static final long FRESH_MILLIS = 1_500;

    private record Asked(long mapVersion, long told, int place, LocalDate day, LocalDate map, UUID round) {}

    private final Places places;
    private final RoundStore store;
    private final RoundAnswerStore answers;
    private final FindingStore findings;
    private final TicksTold told;
    private final Clock clock;
    private final Remembered<Asked, List<RoundLine>> lines = new Remembered<>(FRESH_MILLIS);
    private final Remembered<Asked, RoundBoard> boards = new Remembered<>(FRESH_MILLIS);

    RoundProgress(Places places, RoundStore store, RoundAnswerStore answers, FindingStore findings, TicksTold told, Clock clock) {
        this.places = places;
        this.store = store;
        this.answers = answers;
        this.findings = findings;
        this.told = told;
        this.clock = clock;
    }

    /**
     * The rounds of this place, of those above it that reach it, and of those beneath.
     *
     * @param asked the day whose map says what lies beneath the place; null for today
     */
    public List<RoundLine> at(int place, @Nullable LocalDate asked) {
        LocalDate map = places.mapDay(place, asked, today());
        return lines.get(new Asked(places.mapVersion(), told.now(), place, today(), map, null), () -> {
            RoundsHere here = here(place, map);
            return here.shown().stream().map(round -> line(here, round, villages(here, round))).toList();
        });
    }

    /** @param named whether the reader may know whom to call */
    public RoundBoard board(int place, UUID round, @Nullable LocalDate asked, boolean named) {
        LocalDate map = places.mapDay(place, asked, today());
        RoundBoard board = boards.get(new Asked(places.mapVersion(), told.now(), place, today(), map, round), () -> board(here(place, map), round));
        return named ? board : board.silent();
    }

    /** What was answered in words. */
    public List<RoundWords> words(int place, UUID round, @Nullable LocalDate asked) {
        RoundsHere here = here(place, places.mapDay(place, asked, today()));
        RoundHeld held = known(here, round);
        return answers.words(here.family(held), here.reached(held).toArray(Integer[]::new), here.asOf(held));
    }

    private RoundBoard board(RoundsHere here, UUID round) {
        RoundHeld held = known(here, round);
        Map<Integer, RoundSum> villages = villages(here, held);
        return new RoundBoard(line(here, held, villages), units(here, held, villages), answers(here, held));
    }

    private RoundsHere here(int place, LocalDate map) {
        Place at = places.find(place, map).orElseThrow(() -> new Refusal(IndicatorProblem.PLACE_NOT_ON_MAP, Map.of("place", place)));
        return new RoundsHere(at, today(), map, places, store);
    }

    private static RoundHeld known(RoundsHere here, UUID round) {
        return here.find(round).orElseThrow(() -> new Refusal(VisitProblem.ROUND_UNKNOWN, Map.of("id", round)));
    }

    /** By the first leaf of each village; a village that was merged has several. */
    private Map<Integer, RoundSum> villages(RoundsHere here, RoundHeld round) {
        List<Integer> leaves = here.reached(round);
        Map<Integer, RoundStore.Doors> doors = store.doors(round, here.family(round), leaves.toArray(Integer[]::new), here.asOf(round));
        Map<Integer, List<Integer>> byVillage = new LinkedHashMap<>();
        for (Integer leaf : leaves) byVillage.computeIfAbsent(here.village(leaf).id(), absent -> new ArrayList<>(1)).add(leaf);
        Map<Integer, RoundSum> villages = new LinkedHashMap<>();
        byVillage.values().forEach(of -> villages.put(of.getFirst(), RoundSum.ofVillage(round, here.facts(round).declared(of), together(of, doors))));
        return villages;
    }

    private static RoundStore.Doors together(List<Integer> leaves, Map<Integer, RoundStore.Doors> doors) {
        return leaves.stream().map(leaf -> doors.getOrDefault(leaf, RoundStore.Doors.NONE)).reduce(RoundStore.Doors.NONE, RoundStore.Doors::plus);
    }

    private static RoundLine line(RoundsHere here, RoundHeld held, Map<Integer, RoundSum> villages) {
        return new RoundLine(held.id(), held.leaf(), OverviewDraft.named(held.place()), held.name(), held.done(), held.audience(),
                held.households().name().toLowerCase(java.util.Locale.ROOT), held.round().places(), held.share(), held.round().from(), held.round().until(),
                held.round().of(), held.round().closedOn(), held.state(here.day()), villages.values().stream().reduce(RoundSum.NONE, RoundSum::plus).progress(held.share()),
                opened(here, held, villages.keySet()));
    }

    /** Only a place above the communes waits for them; a commune's own round is its answer. */
    private static RoundLine.Opened opened(RoundsHere here, RoundHeld held, Collection<Integer> leaves) {
        if (held.place().level() >= Place.COMMUNE || here.place().level() >= Place.COMMUNE) return null;
        Map<Integer, UUID> own = here.openedFor(held);
        List<Integer> communes = leaves.stream().map(leaf -> here.unit(leaf, Place.COMMUNE).id()).distinct().toList();
        return new RoundLine.Opened((int) communes.stream().filter(own::containsKey).count(), communes.size());
    }

    private List<RoundBoard.Unit> units(RoundsHere here, RoundHeld held, Map<Integer, RoundSum> villages) {
        int level = here.place().level() < Place.COMMUNE ? Place.COMMUNE : Place.VILLAGE;
        Map<Place, RoundSum> units = new LinkedHashMap<>();
        villages.forEach((leaf, sum) -> units.merge(here.unit(leaf, level), sum, RoundSum::plus));
        Map<Integer, UUID> own = here.openedFor(held);
        Map<Integer, Finding.Lead> leads = findings.leads(units.keySet().stream().map(Place::ownLeaf).toArray(Integer[]::new));
        return units.entrySet().stream().map(unit -> new RoundBoard.Unit(OverviewDraft.named(unit.getKey()), unit.getValue().progress(held.share()), own.get(unit.getKey().id()),
                leads.get(unit.getKey().ownLeaf()))).toList();
    }

    private List<RoundBoard.Answers> answers(RoundsHere here, RoundHeld held) {
        if (!held.aim().questions()) return List.of();
        Map<Integer, List<RoundAnswerStore.Answered>> byQuestion = new TreeMap<>();
        for (RoundAnswerStore.Answered each : answers.answers(here.family(held), here.reached(held).toArray(Integer[]::new), here.asOf(held)))
            byQuestion.computeIfAbsent(each.question(), absent -> new ArrayList<>()).add(each);
        return byQuestion.entrySet().stream().map(each -> AnswerSum.of(each.getKey(), each.getValue())).toList();
    }

    private LocalDate today() { return ProvinceDay.of(clock.instant()); }
}
