package vn.tungnha.indicator;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tungnha.kernel.Period;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.ledger.Contributions.Contribution;
import vn.tungnha.ledger.Contributions;
import vn.tungnha.place.Place;
import vn.tungnha.place.Places;

/** The people, households and sessions behind a figure of a village, or of what belongs to a higher place itself. Their amounts add up to the figure. */
@Component
public class FigureSources {
    private final Places places;
    private final Indicators indicators;
    private final Contributions contributions;
    private final FigureSourceStore store;
    private final ServiceIndicators services;
    private final ServiceLearnerStore learners;

    FigureSources(Places places, Indicators indicators, Contributions contributions, FigureSourceStore store, ServiceIndicators services,
            ServiceLearnerStore learners) {
        this.places = places;
        this.indicators = indicators;
        this.contributions = contributions;
        this.store = store;
        this.services = services;
        this.learners = learners;
    }

    /** @param own whether only what belongs to the place itself is meant, and not the places beneath */
    public List<FigureSource> of(int place, String indicator, Period period, LocalDate map, boolean own) {
        Place at = places.find(place, map).orElseThrow(() -> new Refusal(IndicatorProblem.PLACE_NOT_ON_MAP, Map.of("place", place)));
        if (!own && !at.village()) throw new Refusal(IndicatorProblem.FIGURE_OF_MANY_PLACES, Map.of("place", at.name()));
        Collection<Integer> leaves = own ? places.heldLeaves(place, map) : places.leavesOf(place, map);
        Optional<ServiceIndicators.Named> ofService = services.find(indicator);
        if (ofService.isPresent()) return named(leaves, learners(leaves, ofService.get(), period), true);
        Indicator asked = indicators.all().stream().filter(each -> each.name().equals(indicator)).findFirst()
                .orElseThrow(() -> new Refusal(IndicatorProblem.INDICATOR_UNKNOWN, Map.of("name", indicator)));
        return named(leaves, asked.counting().isAble() ? store.able(leaves, asked, period) : counted(leaves, asked, period), asked.counting() == Indicator.Counting.DIFFERENT);
    }

    private List<Contribution> learners(Collection<Integer> leaves, ServiceIndicators.Named asked, Period period) {
        return learners.learners(leaves.toArray(Integer[]::new), asked.service().id(), asked.measure(), period);
    }

    private List<Contribution> counted(Collection<Integer> leaves, Indicator asked, Period period) {
        LocalDate from = asked.counting() == Indicator.Counting.STANDING ? Period.FOUNDING : period.from();
        return leaves.stream().flatMap(leaf -> contributions.of(leaf, asked.numerator()).stream())
                .filter(each -> !each.day().isBefore(from) && !each.day().isAfter(period.to())).toList();
    }

    private record Counted(int leaf, UUID id) {}

    /** One line for each counted subject; {@code once} is for a distinct measure, which counts a subject 1 in total and not 1 a day. */
    private List<FigureSource> named(Collection<Integer> leaves, List<Contribution> contributions, boolean once) {
        Map<Counted, FigureSource> lines = new LinkedHashMap<>();
        Map<UUID, FigureSourceStore.Name> names = store.names(leaves, contributions.stream().flatMap(each -> Stream.of(each.counted(), each.subject())).distinct().toList());
        for (Contribution each : contributions) lines.merge(new Counted(each.leaf(), each.counted()), line(each, names), (one, other) -> together(one, other, once));
        return lines.values().stream().filter(line -> line.amount() > 0).sorted(Comparator.comparing(FigureSource::last).reversed()).toList();
    }

    private static FigureSource line(Contribution each, Map<UUID, FigureSourceStore.Name> names) {
        FigureSourceStore.Name name = names.getOrDefault(each.counted(), names.getOrDefault(each.subject(), FigureSourceStore.Name.NONE));
        return new FigureSource(each.leaf(), each.counted(), name.kind(), name.name(), name.beneath(), name.household(), each.day(), each.amount());
    }

    private static FigureSource together(FigureSource one, FigureSource other, boolean once) {
        LocalDate last = one.last().isAfter(other.last()) ? one.last() : other.last();
        return new FigureSource(one.leaf(), one.id(), one.kind(), one.name(), one.beneath(), one.household(), last, once ? 1 : one.amount() + other.amount());
    }
}
