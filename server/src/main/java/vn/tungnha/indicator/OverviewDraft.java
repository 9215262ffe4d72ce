package vn.tungnha.indicator;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.tungnha.indicator.Overview.Line;
import vn.tungnha.indicator.Overview.Named;
import vn.tungnha.kernel.Period;
import vn.tungnha.place.Place;
import vn.tungnha.place.Places;
import vn.tungnha.place.Point;

/** One overview being put together from the numbers of its leaves. */
record OverviewDraft(Places places, Place place, Period period, LocalDate map, OverviewSheet sheet, Map<Integer, LeafNumbers> numbers, PlaceFacts facts,
        HeardLeaves heard) {

    Overview overview(Collection<Integer> leaves, Instant readAt) {
        Total total = Total.of(leaves, numbers);
        List<Place> children = places.children(place.id(), map);
        List<Place> units = units(children);
        return new Overview(named(place), path(), period, period.previous(), map, period.to(), total.recordedUpTo(), readAt, heard.of(leaves), sheet.moved(total) || heard.of(leaves).whole(),
                sheet.now(total), sheet.before(total), sheet.ever(total), sheet.glance(total), coverage(leaves, units), sheet.months(total),
                lines(children, leaves), units == children ? null : units.stream().map(this::line).toList());
    }

    private List<Named> path() {
        return places.ancestorsOf(place.ownLeaf(), map).reversed().stream().filter(each -> each.level() < place.level())
                .map(OverviewDraft::named).toList();
    }

    /** The communes beneath a province or district; else what lies directly beneath. */
    private List<Place> units(List<Place> children) {
        if (place.level() >= Place.COMMUNE || children.stream().allMatch(each -> each.level() >= Place.COMMUNE)) return children;
        return children.stream().flatMap(each -> each.level() < Place.COMMUNE ? places.children(each.id(), map).stream() : Stream.of(each)).toList();
    }

    private Overview.Coverage coverage(Collection<Integer> leaves, List<Place> units) {
        List<Integer> taking = leaves.stream().filter(facts.taking()::contains).toList();
        Figures figures = sheet.now(Total.of(taking, numbers));
        int unitsTaking = (int) units.stream().filter(each -> takesPart(places.leavesOf(each.id(), map))).count();
        return new Overview.Coverage(figures.reached(), facts.declared(taking), sheet.ever(Total.of(taking, numbers)).registered(), unitsTaking,
                units.size(), place.level() < Place.COMMUNE ? "commune" : "village");
    }

    private List<Line> lines(List<Place> children, Collection<Integer> leaves) {
        List<Line> lines = new ArrayList<>();
        var own = new HashSet<>(leaves);
        for (Place child : children) {
            List<Integer> beneath = places.leavesOf(child.id(), map);
            beneath.forEach(own::remove);
            lines.add(line(child, beneath, false));
        }
        if (!children.isEmpty() && Total.of(own, numbers).recordedUpTo() != null) lines.add(line(place, own, true));
        return lines;
    }

    private Line line(Place of) { return line(of, places.leavesOf(of.id(), map), false); }

    private Line line(Place of, Collection<Integer> leaves, boolean own) {
        Total total = Total.of(leaves, numbers);
        Figures figures = sheet.now(total);
        Point point = own ? null : places.point(of.id()).orElse(null);
        LocalDate last = total.lastVisit();
        Overview.HeardShare devices = heard.of(leaves);
        return new Line(named(of), of.parent(), own, takesPart(leaves), own || sheet.moved(total) || devices.whole(), figures.reached(), facts.declared(leaves), sheet.ever(total).registered(),
                rate(leaves), figures.helped(), figures.alone(), figures.visits(), last, last == null ? null : (int) ChronoUnit.DAYS.between(last, period.to()),
                devices.devices(), devices.heard(), point == null ? null : point.lat(), point == null ? null : point.lon());
    }

    /** In per cent, of the leaves that take part; null when they declare nothing. */
    private Double rate(Collection<Integer> leaves) {
        List<Integer> taking = leaves.stream().filter(facts.taking()::contains).toList();
        long declared = facts.declared(taking);
        return declared == 0 ? null : 100.0 * sheet.now(Total.of(taking, numbers)).reached() / declared;
    }

    private boolean takesPart(Collection<Integer> leaves) { return leaves.stream().anyMatch(facts.taking()::contains); }

    static Named named(Place place) { return new Named(place.id(), place.name(), place.type(), place.level(), place.ownLeaf()); }
}
