package vn.tungnha.indicator;

import java.util.ArrayList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tungnha.place.Place;
import vn.tungnha.place.Places;

/** What somebody should look at: each rule of {@link FindingRule#ALL}, asked of the places beneath. */
@Component
public class Findings {
    private static final int LOOK_BACK_DAYS = 30;

    private record Asked(long mapVersion, long told, int place, Period period, LocalDate map) {}

    private final Places places;
    private final FindingStore store;
    private final TicksTold told;
    private final Remembered<Asked, List<Finding>> findings = new Remembered<>(3_000);

    Findings(Places places, FindingStore store, TicksTold told) {
        this.places = places;
        this.store = store;
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
        LocalDate from = period.to().minusDays(LOOK_BACK_DAYS).isBefore(period.from()) ? period.to().minusDays(LOOK_BACK_DAYS) : period.from();
        Map<Integer, Finding.Lead> leads = store.leads(leaves);
        int level = places.find(place, map).map(Place::level).orElse(0);
        var findings = new ArrayList<Finding>();
        for (FindingRule rule : FindingRule.ALL)
            for (FindingStore.Found each : store.find(rule, leaves, taking, new Period(from, period.to()), map)) add(findings, each, leads, map, level);
        return findings;
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
