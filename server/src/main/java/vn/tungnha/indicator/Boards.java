package vn.tungnha.indicator;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tungnha.indicator.AbleStore.Able;
import vn.tungnha.indicator.BoardSheet.Block;
import vn.tungnha.indicator.Indicator.Counting;
import vn.tungnha.kernel.Period;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.place.Place;
import vn.tungnha.place.Places;

/** Every indicator, of any place, in any period, on the map of any day. */
@Component
public class Boards {
    private static final int MOST_SHEETS = 8;
    /** What places declare and whether they take part follows from the version of the map alone; the time only bounds the memory. */
    private static final long PLACE_FACTS_MILLIS = 60_000;
    private static final long FRESH_MILLIS = 2_000;

    private record PlaceFactsKey(long mapVersion, int place, LocalDate map, LocalDate day) {}

    private record Asking(long mapVersion, long told, int place, Period period, LocalDate map) {}

    private final Places places;
    private final Indicators indicators;
    private final TallyStore tallies;
    private final AbleStore able;
    private final HeardStore heard;
    private final TicksTold told;
    private final Clock clock;
    private final Remembered<Asking, Map<Able, long[]>> remembered = new Remembered<>(FRESH_MILLIS);
    private final Remembered<PlaceFactsKey, PlaceFacts> placeFacts = new Remembered<>(PLACE_FACTS_MILLIS);
    private final Map<Period, BoardSheet> sheets = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Period, BoardSheet> eldest) { return size() > MOST_SHEETS; }
    });

    Boards(Places places, Indicators indicators, TallyStore tallies, AbleStore able, HeardStore heard, TicksTold told, Clock clock) {
        this.places = places;
        this.indicators = indicators;
        this.tallies = tallies;
        this.able = able;
        this.heard = heard;
        this.told = told;
        this.clock = clock;
    }

    /**
     * @param period what is counted; its end is the as-of day
     * @param map    the day whose map says what lies beneath the place
     */
    public Board of(int place, Period period, LocalDate map) {
        Place at = places.find(place, map).orElseThrow(() -> new Refusal(IndicatorProblem.PLACE_NOT_ON_MAP, Map.of("place", place)));
        Collection<Integer> leaves = places.leavesOf(place, map);
        BoardSheet sheet = sheets.computeIfAbsent(period, fresh -> new BoardSheet(indicators.all(), fresh));
        Instant readAt = clock.instant();
        var draft = new BoardDraft(places, at, period, map, indicators.all(), sheet, sheet.read(leaves, tallies), able(new Asking(places.mapVersion(), told.now(), place, period, map), leaves),
                placeFacts(new PlaceFactsKey(places.mapVersion(), place, map, period.to()), leaves), heard.of(period.to(), map, heardSince(period, readAt)));
        return draft.board(leaves, readAt);
    }

    private PlaceFacts placeFacts(PlaceFactsKey key, Collection<Integer> leaves) { return placeFacts.get(key, () -> PlaceFacts.of(leaves, places, key.day())); }

    private Map<Able, long[]> able(Asking asking, Collection<Integer> leaves) {
        List<Period> spans = Arrays.stream(Block.values()).map(block -> BoardSheet.span(block, asking.period())).toList();
        List<Period> byThen = spans.stream().map(span -> Period.everTo(span.to())).toList();
        return remembered.get(asking, () -> able.in(leaves.toArray(Integer[]::new), Stream.concat(spans.stream(), byThen.stream()).toList()));
    }

    /** Where among the spans asked for a block's number stands: first who came in each, then who was there at the end of each. */
    static int ableSpan(Block block, Counting counting) { return counting == Counting.ABLE ? block.ordinal() : Block.values().length + block.ordinal(); }

    /** After the period's end; while it runs, within the last days. */
    static Instant heardSince(Period period, Instant now) {
        Instant end = ProvinceDay.start(period.to().plusDays(1));
        Instant recently = ProvinceDay.start(ProvinceDay.of(now).minusDays(Dashboards.RECENTLY.toDays()));
        return end.isAfter(now) ? recently : end;
    }
}
