package vn.tungnha.report;

import static vn.tungnha.report.document.Grid.Align.CENTRE;
import static vn.tungnha.report.document.Grid.Align.LEFT;
import static vn.tungnha.report.document.Grid.Align.RIGHT;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tungnha.indicator.Board;
import vn.tungnha.indicator.Indicator;
import vn.tungnha.report.document.Grid;
import vn.tungnha.report.document.Percent;
import vn.tungnha.report.document.Written;

/**
 * The periodic table: every indicator by its group, against plan, year and the same days a year before. Amounts of the period and states at its
 * end have separate columns.
 */
final class GroupGrid {
    private static final int POINTS = 10;
    private static final List<Grid.Column> COLUMNS = List.of(new Grid.Column("TT", 4, CENTRE), new Grid.Column("Chỉ tiêu", 24, LEFT), new Grid.Column("ĐVT", 7, CENTRE),
            new Grid.Column("Kế hoạch năm", 8, RIGHT), new Grid.Column("Trong kỳ", 9, RIGHT), new Grid.Column("Lũy kế từ đầu năm", 9, RIGHT),
            new Grid.Column("Lũy kế từ khi thành lập", 9, RIGHT), new Grid.Column("Đến cuối kỳ", 9, RIGHT), new Grid.Column("% kế hoạch", 7, RIGHT), new Grid.Column("So cùng kỳ", 7, RIGHT),
            new Grid.Column("Mẫu số", 8, RIGHT), new Grid.Column("Tỷ lệ", 7, RIGHT), new Grid.Column("Minh chứng", 13, LEFT));

    private GroupGrid() {}

    static Grid of(ReportFigures figures, Choices choices) {
        var rows = new ArrayList<Grid.Row>();
        Indicator.Group group = null;
        int number = 0;
        int groups = 0;
        for (Board.Line line : figures.lines()) {
            if (line.group() != group) rows.add(Grid.Row.group(Written.roman(++groups) + ". " + Resources.WORDS.groups().get(line.group().name())));
            number = line.group() == group ? number + 1 : 1;
            group = line.group();
            rows.add(row(number, line, choices));
        }
        return new Grid(COLUMNS, rows, POINTS);
    }

    private static Grid.Row row(int number, Board.Line line, Choices choices) {
        Long plan = choices.plans().get(line.name());
        String unit = choices.units().getOrDefault(line.name(), Resources.WORDS.units().get(line.unit().name()));
        return Grid.Row.plain(number, Resources.WORDS.names().get(line.name()), unit, plan == null ? Written.UNKNOWN : plan, flow(line, line.now()),
                flow(line, line.year()), flow(line, line.ever()), line.stock() ? line.now() : null,
                plan == null ? Written.UNKNOWN : share(line.year(), plan), share(line.now(), line.lastYear()), line.base(),
                line.rate() == null ? null : new Percent(line.rate()), Resources.WORDS.evidence().get(line.group().name()));
    }

    /** A state at a day has no amount in a period. */
    private static @Nullable Long flow(Board.Line line, long amount) { return line.stock() ? null : amount; }

    /** Against nothing there is no share. */
    private static @Nullable Object share(long of, long base) { return base == 0 ? Written.UNKNOWN : new Percent(100.0 * of / base); }
}
