package vn.tungnha.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tungnha.indicator.Board;
import vn.tungnha.indicator.Boards;
import vn.tungnha.indicator.ServiceBoard;
import vn.tungnha.indicator.ServiceBoards;
import vn.tungnha.indicator.ServiceMeasure;
import vn.tungnha.kernel.Period;
import vn.tungnha.kernel.VietnameseText;
import vn.tungnha.place.Place;
import vn.tungnha.place.Places;

/** Reads what a report states. */
@Component
class FigureReading {
    /** Not an indicator: what is open stands at a day, what was opened happened in a period. */
    static final String ACCOUNTS_OPENED = "accounts-opened";

    /** Luật 72/2025/QH15 and NQ 203/2025/QH15: no districts from this day on. */
    static final LocalDate WITHOUT_DISTRICTS = LocalDate.of(2025, 7, 1);

    private final Boards boards;
    private final Places places;
    private final AroundStore around;
    private final ReportMonth months;
    private final ServiceBoards services;
    private final ReportGapStore gaps;

    FigureReading(Boards boards, Places places, AroundStore around, ReportMonth months, ServiceBoards services, ReportGapStore gaps) {
        this.services = services;
        this.gaps = gaps;
        this.boards = boards;
        this.places = places;
        this.around = around;
        this.months = months;
    }

    ReportFigures of(ReportKind kind, int place, LocalDate asOf, LocalDate map) {
        Place at = places.get(place, map);
        Period period = kind == ReportKind.ANNUAL ? new Period(asOf.withDayOfYear(1), asOf) : months.upTo(asOf);
        LocalDate named = kind == ReportKind.ANNUAL ? period.from() : months.named(asOf);
        Board board = boards.of(place, period, map);
        List<Place> communes = communes(kind, at, period, map);
        Map<Integer, LocalDate> sealed = gaps.sealedMonths(communes.stream().map(Place::id).toList(), new Period(period.from(), months.end(period.to())));
        Integer[] leaves = places.leavesOf(place, map).toArray(Integer[]::new);
        return new ReportFigures(kind, at, at.parent() == null ? null : places.get(at.parent(), map), period.from(), period.to(), map, olderMap(at, map), named, board.recordedUpTo(), board.readAt(),
                board.heard(), board.lines(), units(kind, board, leaves, sealed), around.in(leaves, period.from(), period.to()), Resources.PUBLISHED,
                communes.isEmpty() ? null : lowerReports(communes, sealed), services(place, period, map), null);
    }

    /** The communes a monthly report of a higher place consists of: those that take part, or all communes while none takes part. */
    private List<Place> communes(ReportKind kind, Place place, Period period, LocalDate map) {
        if (kind != ReportKind.MONTHLY || place.level() >= Place.COMMUNE) return List.of();
        List<Place> communes = places.children(place.id(), map).stream()
                .flatMap(each -> each.level() == Place.DISTRICT ? places.children(each.id(), map).stream() : Stream.of(each)).filter(each -> each.level() == Place.COMMUNE).toList();
        List<Place> taking = communes.stream().filter(each -> places.takesPart(each.id(), period.to())).toList();
        return taking.isEmpty() ? communes : taking;
    }

    private static ReportFigures.LowerReports lowerReports(List<Place> communes, Map<Integer, LocalDate> sealed) {
        List<String> missing = communes.stream().filter(each -> !sealed.containsKey(each.id())).map(FigureWords::placed).sorted(VietnameseText.inOrder()).toList();
        return new ReportFigures.LowerReports(communes.size() - missing.size(), communes.size(), missing);
    }

    /** Services that nobody here was ever helped with are left out. */
    private List<ReportFigures.ServiceCount> services(int place, Period period, LocalDate map) {
        ServiceBoard of = services.of(place, period, map, null);
        int measures = ServiceMeasure.values().length;
        return IntStream.range(0, of.services().size()).mapToObj(at -> count(of.services().get(at), of.board().lines().subList(at * measures, (at + 1) * measures)))
                .filter(each -> each.everHelped() > 0).toList();
    }

    private static ReportFigures.ServiceCount count(ServiceBoard.Service service, List<Board.Line> lines) {
        return new ReportFigures.ServiceCount(service.code(), service.name(), lines.get(ServiceMeasure.HELPED.ordinal()).now(), lines.get(ServiceMeasure.ALONE.ordinal()).now(),
                lines.get(ServiceMeasure.MASTERED.ordinal()).now(), lines.get(ServiceMeasure.ABLE.ordinal()).now(), lines.get(ServiceMeasure.HELPED.ordinal()).ever());
    }

    /** Whether the map of that day, as it is known here, still has the districts that were abolished. */
    private boolean olderMap(Place at, LocalDate map) {
        return !map.isBefore(WITHOUT_DISTRICTS) && Stream.concat(places.ancestorsOf(at.ownLeaf(), map).stream(), places.children(at.id(), map).stream())
                .anyMatch(each -> each.level() == Place.DISTRICT);
    }

    private List<ReportFigures.UnitTable> units(ReportKind kind, Board board, Integer[] leaves, Map<Integer, LocalDate> sealed) {
        if (board.children().isEmpty()) return List.of();
        Units units = new Units(places, kind == ReportKind.MONTHLY ? around.accountsOpened(leaves, board.period().from(), board.period().to()) : Map.of(), sealed);
        var tables = new ArrayList<ReportFigures.UnitTable>();
        int level = board.children().getFirst().place().level();
        tables.add(new ReportFigures.UnitTable(level, List.of(units.group(null, board))));
        if (level == Place.DISTRICT) tables.add(new ReportFigures.UnitTable(Place.COMMUNE, board.children().stream().filter(each -> !each.own())
                .map(each -> units.group(FigureWords.placed(each.place()), boards.of(each.place().id(), board.period(), board.map()))).toList()));
        return tables;
    }

    /** A board's places beneath. */
    private record Units(Places places, Map<Integer, Long> opened, Map<Integer, LocalDate> sealed) {
        ReportFigures.UnitGroup group(String name, Board board) {
            return new ReportFigures.UnitGroup(name, board.children().stream().map(each -> unit(board, each)).toList());
        }

        private ReportFigures.Unit unit(Board board, Board.Child child) {
            Map<String, ReportFigures.Count> counts = new HashMap<>();
            for (int i = 0; i < board.lines().size(); i++)
                counts.put(board.lines().get(i).name(), new ReportFigures.Count(child.now().get(i), child.ever().get(i), child.base().get(i)));
            if (!opened.isEmpty()) counts.put(ACCOUNTS_OPENED, opened(board, child));
            String of = child.own() ? "Chung của " + FigureWords.placed(child.place()) : FigureWords.placed(child.place());
            return new ReportFigures.Unit(of, child.reported(), counts, child.own() ? null : sealed.get(child.place().id()), child.own());
        }

        private ReportFigures.Count opened(Board board, Board.Child child) {
            List<Integer> leaves = child.own() ? places.heldLeaves(child.place().id(), board.map()) : places.leavesOf(child.place().id(), board.map());
            return new ReportFigures.Count(leaves.stream().mapToLong(leaf -> opened.getOrDefault(leaf, 0L)).sum(), 0, null);
        }
    }
}
