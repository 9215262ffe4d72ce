package vn.tungnha.indicator;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;
import vn.tungnha.kernel.Period;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.place.Place;
import vn.tungnha.place.Places;

/** How a place does, at a glance and down to its villages, on the map of any day. */
@Component
public class Dashboards {
    /** While a period still runs, a phone counts as heard when it spoke within these days. */
    static final Duration RECENTLY = Duration.ofDays(7);
    private static final int MOST_SHEETS = 24;

    private record Then(long mapVersion, int root, LocalDate map, LocalDate day, Instant heardSince) {}

    private final Places places;
    private final TallyStore tallies;
    private final HeardStore heard;
    private final Clock clock;
    /** More than the processors can put together at once would only keep each other, and the phones' pushes, waiting. */
    private final Semaphore atOnce = new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()), true);
    private final Remembered<Then, PlaceFacts> placeFacts = new Remembered<>(5_000);
    private final Remembered<Then, HeardLeaves> heardLeaves = new Remembered<>(2_000);
    private final Map<Period, OverviewSheet> sheets = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Period, OverviewSheet> eldest) { return size() > MOST_SHEETS; }
    });

    Dashboards(Places places, TallyStore tallies, HeardStore heard, Clock clock) {
        this.places = places;
        this.tallies = tallies;
        this.heard = heard;
        this.clock = clock;
    }

    /**
     * @param period what is counted; its end is the as-of day
     * @param map    the day whose map says what lies beneath the place
     */
    public Overview overview(int place, Period period, LocalDate map) {
        Place at = places.find(place, map).orElseThrow(() -> new Refusal(IndicatorProblem.PLACE_NOT_ON_MAP, Map.of("place", place)));
        OverviewSheet sheet = sheets.computeIfAbsent(period, OverviewSheet::new);
        Collection<Integer> leaves = places.leavesOf(place, map);
        atOnce.acquireUninterruptibly();
        try {
            return overview(at, period, map, sheet, leaves);
        } finally {
            atOnce.release();
        }
    }

    private Overview overview(Place at, Period period, LocalDate map, OverviewSheet sheet, Collection<Integer> leaves) {
        Instant readAt = clock.instant();
        Map<Integer, LeafNumbers> numbers = sheet.read(leaves, tallies);
        var then = new Then(places.mapVersion(), root(at, map), map, period.to(), Boards.heardSince(period, readAt));
        return new OverviewDraft(places, at, period, map, sheet, numbers, placeFacts(then), heardLeaves(then)).overview(leaves, readAt);
    }

    private int root(Place place, LocalDate map) { return places.ancestorsOf(place.ownLeaf(), map).getLast().id(); }

    private PlaceFacts placeFacts(Then then) {
        return placeFacts.get(then, () -> PlaceFacts.of(places.leavesOf(then.root(), then.map()), places, then.day()));
    }

    private HeardLeaves heardLeaves(Then then) {
        return heardLeaves.get(then, () -> heard.of(then.day(), then.map(), then.heardSince()));
    }
}
