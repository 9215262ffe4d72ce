package vn.tungnha.report;

import static vn.tungnha.report.document.Grid.Align.CENTRE;
import static vn.tungnha.report.document.Grid.Align.LEFT;
import static vn.tungnha.report.document.Grid.Align.RIGHT;

import java.util.ArrayList;
import java.util.List;
import vn.tungnha.report.document.Grid;

/** A row for each service: people helped with it, and people who can do it alone. */
final class ServiceGrid {
    private static final int POINTS = 11;
    private static final List<Grid.Column> COLUMNS = List.of(new Grid.Column("TT", 5, CENTRE), new Grid.Column("Dịch vụ", 32, LEFT), new Grid.Column("Người được hướng dẫn trong kỳ", 13, RIGHT),
            new Grid.Column("Người mới tự làm được trong kỳ", 13, RIGHT), new Grid.Column("Người mới thành thạo trong kỳ", 13, RIGHT), new Grid.Column("Người tự làm được (cuối kỳ)", 13, RIGHT),
            new Grid.Column("Người được hướng dẫn (lũy kế)", 13, RIGHT));

    private ServiceGrid() {}

    static Grid of(List<ReportFigures.ServiceCount> services) {
        var rows = new ArrayList<Grid.Row>();
        for (ReportFigures.ServiceCount each : services)
            rows.add(Grid.Row.plain(rows.size() + 1, each.name(), each.helped(), each.alone(), each.mastered(), each.able(), each.everHelped()));
        return new Grid(COLUMNS, rows, POINTS);
    }
}
