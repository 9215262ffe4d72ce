package vn.tungnha.indicator;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tungnha.catalogue.ServiceNames;
import vn.tungnha.indicator.ServiceColumns.Span;
import vn.tungnha.kernel.Period;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.place.Place;
import vn.tungnha.place.Places;

/** The indicators of every service, of any place, in any period, on the map of any day. */
@Component
public class ServiceBoards {
    private static final int MOST_SHEETS = 4;
    private static final long FRESH_MILLIS = 2_000;
    private static final List<ServiceMeasure> MEASURES = Arrays.asList(ServiceMeasure.values());

    private record CoverageKey(long mapVersion, LocalDate day, LocalDate map, Instant since) {}

    private final Places places;
    private final ServiceIndicators indicators;
    private final ServiceLearnerStore learners;
    private final HeardStore heard;
    private final Clock clock;
    private final Remembered<CoverageKey, HeardLeaves> heardLeaves = new Remembered<>(FRESH_MILLIS);
    private final Map<ServiceColumns, ServiceSheet> sheets = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<ServiceColumns, ServiceSheet> eldest) { return size() > MOST_SHEETS; }
    });

    ServiceBoards(Places places, ServiceIndicators indicators, ServiceLearnerStore learners, HeardStore heard, Clock clock) {
        this.places = places;
        this.indicators = indicators;
        this.learners = learners;
        this.heard = heard;
        this.clock = clock;
    }

    /**
     * @param period  what is counted; its end is the as-of day
     * @param map     the day whose map says what lies beneath the place
     * @param service code of the one service whose places beneath are wanted; null for all services of the place alone
     */
    public ServiceBoard of(int place, Period period, LocalDate map, @Nullable String service) {
        Place at = places.find(place, map).orElseThrow(() -> new Refusal(IndicatorProblem.PLACE_NOT_ON_MAP, Map.of("place", place)));
        List<ServiceNames.Listed> services = indicators.services();
        if (service != null && services.stream().noneMatch(each -> each.code().equals(service)))
            throw new Refusal(IndicatorProblem.INDICATOR_UNKNOWN, Map.of("name", service));
        Collection<Integer> leaves = places.leavesOf(place, map);
        ServiceSheet sheet = sheets.computeIfAbsent(new ServiceColumns(period, ServiceIndicators.ids(services)), ServiceSheet::new);
        Instant readAt = clock.instant();
        return new Draft(at, map, services, sheet.columns(), sheet.read(leaves, learners), heard(new CoverageKey(places.mapVersion(), period.to(), map, Boards.heardSince(period, readAt))))
                .board(leaves, readAt, service);
    }

    private HeardLeaves heard(CoverageKey key) { return heardLeaves.get(key, () -> heard.of(key.day(), key.map(), key.since())); }

    /** One answer being put together from the numbers of its leaves. */
    private final class Draft {
        private final Place place;
        private final LocalDate map;
        private final List<ServiceNames.Listed> services;
        private final ServiceColumns columns;
        private final Map<Integer, LeafNumbers> numbers;
        private final HeardLeaves heard;

        Draft(Place place, LocalDate map, List<ServiceNames.Listed> services, ServiceColumns columns, Map<Integer, LeafNumbers> numbers, HeardLeaves heard) {
            this.place = place;
            this.map = map;
            this.services = services;
            this.columns = columns;
            this.numbers = numbers;
            this.heard = heard;
        }

        ServiceBoard board(Collection<Integer> leaves, Instant readAt, @Nullable String only) {
            Total total = Total.of(leaves, numbers);
            List<Integer> listed = IntStream.range(0, services.size()).filter(at -> only == null ? isListed(at, total) : services.get(at).code().equals(only)).boxed().toList();
            List<Board.Line> lines = listed.stream().flatMap(at -> MEASURES.stream().map(measure -> line(at, measure, total))).toList();
            List<Board.Child> children = only == null ? List.of() : children(leaves, listed.getFirst());
            var board = new Board(OverviewDraft.named(place), columns.period(), columns.days(Span.LAST_YEAR), map, total.recordedUpTo(), readAt, heard.of(leaves), lines, children);
            return new ServiceBoard(board, listed.stream().map(services::get)
                    .map(each -> new ServiceBoard.Service(each.id(), each.code(), each.name(), each.category(), each.audience(), each.live())).toList());
        }

        private boolean isListed(int service, Total total) {
            return services.get(service).live() || total.at(columns.at(service, ServiceMeasure.HELPED, Span.EVER)) > 0;
        }

        private Board.Line line(int service, ServiceMeasure measure, Total total) {
            Indicator indicator = new ServiceIndicators.Named(services.get(service), measure).indicator();
            return new Board.Line(indicator.name(), indicator.group(), indicator.unit(), indicator.direction(), measure.isStock(), amount(service, measure, Span.NOW, total),
                    amount(service, measure, Span.LAST_YEAR, total), amount(service, measure, Span.YEAR, total), amount(service, measure, Span.EVER, total), null, null);
        }

        private long amount(int service, ServiceMeasure measure, Span span, Total total) { return total.at(columns.at(service, measure, span)); }

        private List<Board.Child> children(Collection<Integer> leaves, int service) {
            var children = new ArrayList<Board.Child>();
            var own = new HashSet<>(leaves);
            for (Place child : places.children(place.id(), map)) {
                List<Integer> beneath = places.leavesOf(child.id(), map);
                beneath.forEach(own::remove);
                children.add(child(child, false, beneath, service));
            }
            if (!children.isEmpty() && Total.of(own, numbers).recordedUpTo() != null) children.add(child(place, true, own, service));
            return children;
        }

        private Board.Child child(Place of, boolean own, Collection<Integer> leaves, int service) {
            Total total = Total.of(leaves, numbers);
            List<Long> now = MEASURES.stream().map(measure -> amount(service, measure, Span.NOW, total)).toList();
            Overview.HeardShare devices = heard.of(leaves);
            boolean moved = MEASURES.stream().anyMatch(measure -> !measure.isStock() && now.get(measure.ordinal()) > 0);
            return new Board.Child(OverviewDraft.named(of), own, own || moved || devices.whole(), devices, now,
                    MEASURES.stream().map(measure -> amount(service, measure, Span.EVER, total)).toList(), Collections.nCopies(MEASURES.size(), null));
        }
    }
}
