package vn.tungnha.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tungnha.indicator.Board;
import vn.tungnha.indicator.Boards;
import vn.tungnha.indicator.Dashboards;
import vn.tungnha.indicator.Overview;
import vn.tungnha.indicator.Period;
import vn.tungnha.place.Place;
import vn.tungnha.place.Places;

/** Reads what a report states. */
@Component
class FigureReading {
    /** Not an indicator: what is open stands at a day, what was opened happened in a period. */
    static final String ACCOUNTS_OPENED = "accounts-opened";

    private final Boards boards;
    private final Dashboards dashboards;
    private final Places places;
    private final AroundStore around;
    private final ReportMonth months;

    FigureReading(Boards boards, Dashboards dashboards, Places places, AroundStore around, ReportMonth months) {
        this.boards = boards;
        this.dashboards = dashboards;
        this.places = places;
        this.around = around;
        this.months = months;
    }

    ReportFigures of(ReportKind kind, int place, LocalDate asOf, LocalDate map) {
        Place at = places.get(place, map);
        Period period = kind == ReportKind.ANNUAL ? new Period(asOf.withDayOfYear(1), asOf) : months.upTo(asOf);
        LocalDate named = kind == ReportKind.ANNUAL ? period.from() : months.named(asOf);
        Board board = boards.of(place, period, map);
        Integer[] leaves = places.leavesOf(place, map).toArray(Integer[]::new);
        return new ReportFigures(kind, at, at.parent() == null ? null : places.get(at.parent(), map), period.from(), period.to(), map, named, board.recordedUpTo(), board.readAt(),
                board.heard(), board.lines(), units(kind, board, leaves), around.in(leaves, period.from(), period.to()), Resources.PUBLISHED);
    }

    private List<ReportFigures.UnitTable> units(ReportKind kind, Board board, Integer[] leaves) {
        if (board.children().isEmpty()) return List.of();
        Units units = new Units(places, dashboards.overview(board.place().id(), board.period(), board.map()),
                kind == ReportKind.MONTHLY ? around.accountsOpened(leaves, board.period().from(), board.period().to()) : Map.of());
        var tables = new ArrayList<ReportFigures.UnitTable>();
        int level = board.children().getFirst().place().level();
        tables.add(new ReportFigures.UnitTable(level, List.of(units.group(null, board))));
        if (level == Place.DISTRICT) tables.add(new ReportFigures.UnitTable(Place.COMMUNE, board.children().stream().filter(each -> !each.own())
                .map(each -> units.group(FigureWords.placed(each.place()), boards.of(each.place().id(), board.period(), board.map()))).toList()));
        return tables;
    }

    /** A board's places beneath, with what is known of their devices. */
    private record Units(Places places, Overview seen, Map<Integer, Long> opened) {
        ReportFigures.UnitGroup group(String name, Board board) {
            return new ReportFigures.UnitGroup(name, board.children().stream().map(each -> unit(board, each)).toList());
        }

        private ReportFigures.Unit unit(Board board, Board.Child child) {
            Map<String, ReportFigures.Count> counts = new HashMap<>();
            for (int i = 0; i < board.lines().size(); i++)
                counts.put(board.lines().get(i).name(), new ReportFigures.Count(child.now().get(i), child.ever().get(i), child.base().get(i)));
            if (!opened.isEmpty()) counts.put(ACCOUNTS_OPENED, opened(board, child));
            boolean something = counts.values().stream().anyMatch(each -> each.now() > 0);
            String of = child.own() ? "Chung của " + FigureWords.placed(child.place()) : FigureWords.placed(child.place());
            return new ReportFigures.Unit(of, something || child.own() || isHeard(child.place().id()), counts);
        }

        private ReportFigures.Count opened(Board board, Board.Child child) {
            List<Integer> leaves = child.own() ? List.of(child.place().leaf()) : places.leavesOf(child.place().id(), board.map());
            return new ReportFigures.Count(leaves.stream().mapToLong(leaf -> opened.getOrDefault(leaf, 0L)).sum(), 0, null);
        }

        private boolean isHeard(int place) {
            return java.util.stream.Stream.concat(seen.children().stream(), seen.units() == null ? java.util.stream.Stream.empty() : seen.units().stream())
                    .anyMatch(line -> line.place().id() == place && !line.own() && line.devicesHeard() > 0);
        }
    }
}
