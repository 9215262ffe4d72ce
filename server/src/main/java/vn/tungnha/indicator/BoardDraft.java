package vn.tungnha.indicator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tungnha.indicator.AbleStore.Able;
import vn.tungnha.indicator.BoardSheet.Block;
import vn.tungnha.indicator.Indicator.Base;
import vn.tungnha.kernel.Period;
import vn.tungnha.place.Place;
import vn.tungnha.place.Places;

/** One board being put together from the numbers of its leaves. */
record BoardDraft(Places places, Place place, Period period, LocalDate map, List<Indicator> indicators, BoardSheet sheet, Map<Integer, LeafNumbers> numbers,
        Map<Able, long[]> able, PlaceFacts facts, HeardLeaves heard) {

    Board board(Collection<Integer> leaves, Instant readAt) {
        var lines = new ArrayList<Board.Line>();
        for (int i = 0; i < indicators.size(); i++) lines.add(line(i, leaves));
        return new Board(OverviewDraft.named(place), period, sheet.span(Block.LAST_YEAR), map, Total.of(leaves, numbers).recordedUpTo(), readAt, heard.of(leaves),
                lines, children(leaves));
    }

    private Board.Line line(int at, Collection<Integer> leaves) {
        Indicator indicator = indicators.get(at);
        long now = amount(at, Block.NOW, leaves);
        Long base = base(at, leaves, place.level());
        return new Board.Line(indicator.name(), indicator.group(), indicator.unit(), indicator.direction(), indicator.counting().isStock(), now, amount(at, Block.LAST_YEAR, leaves),
                amount(at, Block.YEAR, leaves), amount(at, Block.EVER, leaves), base, base == null || base == 0 ? null : (double) indicator.factor() * now / base);
    }

    private List<Board.Child> children(Collection<Integer> leaves) {
        var children = new ArrayList<Board.Child>();
        var own = new HashSet<>(leaves);
        for (Place child : places.children(place.id(), map)) {
            List<Integer> beneath = places.leavesOf(child.id(), map);
            beneath.forEach(own::remove);
            children.add(child(child, false, beneath));
        }
        if (!children.isEmpty() && Total.of(own, numbers).recordedUpTo() != null) children.add(child(place, true, own));
        return children;
    }

    private Board.Child child(Place of, boolean own, Collection<Integer> leaves) {
        List<Integer> all = java.util.stream.IntStream.range(0, indicators.size()).boxed().toList();
        List<Long> now = all.stream().map(at -> amount(at, Block.NOW, leaves)).toList();
        boolean moved = all.stream().anyMatch(at -> !indicators.get(at).counting().isStock() && now.get(at) > 0);
        Overview.HeardShare devices = heard.of(leaves);
        return new Board.Child(OverviewDraft.named(of), own, own || moved || devices.whole(), devices, now,
                all.stream().map(at -> amount(at, Block.EVER, leaves)).toList(), all.stream().map(at -> base(at, leaves, of.level())).toList());
    }

    private long amount(int at, Block block, Collection<Integer> leaves) {
        Indicator indicator = indicators.get(at);
        if (indicator.counting().isAble()) {
            int span = Boards.ableSpan(block, indicator.counting());
            return leaves.stream().map(leaf -> able.get(new Able(leaf, indicator.numerator()))).filter(Objects::nonNull).mapToLong(spans -> spans[span]).sum();
        }
        if (indicator.placesOf() == null) return sheet.amount(Total.of(leaves, numbers), block, at);
        Map<Integer, List<Integer>> byPlace = leaves.stream().filter(leaf -> above(leaf, indicator.placesOf()) != null)
                .collect(Collectors.groupingBy(leaf -> above(leaf, indicator.placesOf())));
        return byPlace.values().stream().filter(some -> sheet.amount(Total.of(some, numbers), block, at) > 0).count();
    }

    private Integer above(Integer leaf, int level) {
        return places.ancestorsOf(leaf, map).stream().filter(each -> each.level() == level).map(Place::id).findFirst().orElse(null);
    }

    /** @param level of the place it is about: a village is a share of no commune */
    private Long base(int at, Collection<Integer> leaves, int level) {
        String denominator = indicators.get(at).denominator();
        return switch (denominator) {
            case null -> null;
            case Base.DECLARED_HOUSEHOLDS -> facts.declared(leaves);
            case Base.DISTRICTS -> standing(leaves, Place.DISTRICT, level);
            case Base.COMMUNES -> standing(leaves, Place.COMMUNE, level);
            case Base.VILLAGES -> standing(leaves, Place.VILLAGE, level);
            default -> sheet.amount(Total.of(leaves, numbers), Block.BASE, at);
        };
    }

    private Long standing(Collection<Integer> leaves, int level, int of) {
        if (level < of) return null;
        Set<Integer> there = leaves.stream().map(leaf -> above(leaf, level)).filter(Objects::nonNull).collect(Collectors.toSet());
        return (long) there.size();
    }
}
