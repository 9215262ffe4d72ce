package vn.tungnha.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tungnha.kernel.Period;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.place.Place;
import vn.tungnha.place.Places;

/** What somebody should look at: each rule of {@link FindingRule#ALL}, asked of the places beneath. */
@Component
public class Findings {
    private static final int LOOK_BACK_DAYS = 30;

    private record Asked(long mapVersion, long told, int place, Period period, LocalDate map) {}

    private final Places places;
    private final FindingStore store;
    private final FindingFactStore facts;
    private final TicksTold told;
    private final Remembered<Asked, List<Finding>> findings = new Remembered<>(3_000);

    Findings(Places places, FindingStore store, FindingFactStore facts, TicksTold told) {
        this.places = places;
        this.store = store;
        this.facts = facts;
        this.told = told;
    }

    /**
     * @param period what happened in it, or in the thirty days before its end, is looked through
     * @param named  whether the reader may know whom to call
     */
    public List<Finding> at(int place, Period period, LocalDate map, boolean named) {
        List<Finding> found = findings.get(new Asked(places.mapVersion(), told.now(), place, period, map), () -> find(place, period, map));
        return named ? found : found.stream().map(each -> each.calling(null)).toList();
    }

    private List<Finding> find(int place, Period period, LocalDate map) {
        Collection<Integer> beneath = places.leavesOf(place, map);
        Integer[] leaves = beneath.toArray(Integer[]::new);
        Integer[] taking = PlaceFacts.of(beneath, places, period.to()).taking().toArray(Integer[]::new);
        var scope = new FindingStore.Scope(place, leaves, taking, province(place, map), lookedThrough(period), map);
        Map<Integer, Finding.Lead> leads = store.leads(leaves);
        int level = places.find(place, map).map(Place::level).orElse(0);
        var findings = new ArrayList<Finding>();
        for (FindingRule rule : FindingRule.ALL)
            for (FindingStore.Found each : store.find(rule, scope)) add(findings, each, leads, map, level);
        return findings;
    }

    /** The visits of an author that a finding of many visits within ten minutes is about, of the places beneath the one where it is shown. */
    public List<FindingFact> burst(int place, LocalDate day, UUID author, LocalDate map) { return facts.burst(leaves(place, map), new Period(day, day), author); }

    /** The facts that a finding of wrong clocks is about. */
    public List<FindingFact> clocksOff(int place, Period period, LocalDate map) { return facts.clocksOff(leaves(place, map), lookedThrough(period)); }

    private Integer[] leaves(int place, LocalDate map) {
        places.find(place, map).orElseThrow(() -> new Refusal(IndicatorProblem.PLACE_NOT_ON_MAP, Map.of("place", place)));
        return places.leavesOf(place, map).toArray(Integer[]::new);
    }

    private static Period lookedThrough(Period period) {
        LocalDate earliest = period.to().minusDays(LOOK_BACK_DAYS);
        return earliest.isBefore(period.from()) ? new Period(earliest, period.to()) : period;
    }

    private Integer[] province(int place, LocalDate map) {
        List<Place> above = places.find(place, map).map(at -> places.ancestorsOf(at.ownLeaf(), map)).orElse(List.of());
        return above.isEmpty() ? new Integer[0] : places.leavesOf(above.getLast().id(), map).toArray(Integer[]::new);
    }

    /** A place above the one looked at is not judged by a part of it. */
    private void add(List<Finding> findings, FindingStore.Found found, Map<Integer, Finding.Lead> leads, LocalDate map, int level) {
        places.find(found.place(), map).filter(at -> at.level() >= level).ifPresent(at -> findings.add(new Finding(found.rule().name(), found.rule().tone(),
                OverviewDraft.named(at), above(at, map), found.since(), found.params(), leads.get(at.ownLeaf()))));
    }

    private Overview.Named above(Place at, LocalDate map) {
        return at.parent() == null ? null : places.find(at.parent(), map).map(OverviewDraft::named).orElse(null);
    }
}
