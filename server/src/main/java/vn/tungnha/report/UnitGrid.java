package vn.tungnha.report;

import static vn.tungnha.report.document.Grid.Align.CENTRE;
import static vn.tungnha.report.document.Grid.Align.LEFT;
import static vn.tungnha.report.document.Grid.Align.RIGHT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tungnha.place.Place;
import vn.tungnha.report.document.Grid;
import vn.tungnha.report.document.Written;

/** A row for each place beneath. A place of which nothing is here has no numbers, and adds none. */
final class UnitGrid {
    private static final int POINTS = 10;
    private static final String NOT_SEALED = "chưa";

    /** A number of a unit, from its counts. */
    private record Counter(String title, Function<ReportFigures.Unit, @Nullable Long> of) {}

    private static final List<Counter> ANNUAL = List.of(now("Tổ cấp xã (cuối kỳ)", "communes-with-team"), now("Thành viên tổ cấp xã (cuối kỳ)", "commune-members"), now("Tổ cấp thôn (cuối kỳ)", "village-teams"),
            now("Thành viên tổ cấp thôn (cuối kỳ)", "village-members"), base("Hộ khai báo", "households-reached"), now("Hộ đã gặp trong kỳ", "households-reached"), now("Lượt thăm trong kỳ", "visits"),
            now("Người được hướng dẫn trong kỳ", "people-helped"), now("Người mới tự làm được trong kỳ", "people-newly-alone"), ever("Người được bồi dưỡng (lũy kế)", "people-trained"),
            now("Tài khoản trên sàn (cuối kỳ)", "marketplace-accounts"), now("Sản phẩm trên sàn (cuối kỳ)", "products-listed"), ever("Giao dịch (lũy kế)", "transactions"));
    private static final List<Counter> MONTHLY = List.of(base("Hộ khai báo", "households-registered"), ever("Đã lập sổ (cuối kỳ)", "households-registered"), now("Đã gặp trong kỳ", "households-reached"),
            now("Lượt thăm", "visits"), now("Người được giúp", "people-helped"), now("Mới tự làm", "people-newly-alone"), now("Thành thạo", "people-mastered"),
            now("Vướng mắc", "stuck-raised"), now("Tin đã nói", "notices-told"), now("Tài khoản mở", FigureReading.ACCOUNTS_OPENED));

    private UnitGrid() {}

    static Grid annual(ReportFigures.UnitTable table) { return grid(table, ANNUAL, 22, POINTS, false); }

    /** An annex of a monthly report above the commune: it says of each commune whether it sealed a report of its own. */
    static Grid monthly(ReportFigures.UnitTable table) { return grid(table, MONTHLY, 20, POINTS, table.level() == Place.COMMUNE); }

    static Optional<Grid> monthly(ReportFigures figures) { return figures.units().stream().findFirst().map(table -> grid(table, MONTHLY, 14, POINTS, false)); }

    static String levelWord(int level) {
        return switch (level) {
            case Place.DISTRICT -> "huyện, thành phố";
            case Place.COMMUNE -> "xã, phường, thị trấn";
            default -> "thôn, tổ dân phố";
        };
    }

    private static Grid grid(ReportFigures.UnitTable table, List<Counter> numbers, int nameShare, int points, boolean sealed) {
        var columns = new ArrayList<>(List.of(new Grid.Column("TT", 5, CENTRE), new Grid.Column("Đơn vị", nameShare, LEFT)));
        numbers.forEach(each -> columns.add(new Grid.Column(each.title(), 8, RIGHT)));
        if (sealed) columns.add(new Grid.Column("Chốt báo cáo tháng", 11, CENTRE));
        var rows = new ArrayList<Grid.Row>();
        int[] number = {0};
        for (ReportFigures.UnitGroup group : table.groups()) {
            if (group.name() != null) rows.add(Grid.Row.group(group.name()));
            for (ReportFigures.Unit unit : group.units()) rows.add(row(++number[0], unit, numbers, sealed));
        }
        rows.add(total(table, numbers, sealed));
        return new Grid(columns, rows, points);
    }

    private static Grid.Row row(int number, ReportFigures.Unit unit, List<Counter> numbers, boolean sealed) {
        Stream<Object> cells = Stream.concat(Stream.of(number, unit.name()), numbers.stream().map(each -> cell(each, unit)));
        return Grid.Row.plain((sealed ? Stream.concat(cells, Stream.of(sealedOn(unit))) : cells).toArray());
    }

    private static Object sealedOn(ReportFigures.Unit unit) {
        if (!unit.reports()) return "";
        return unit.sealed() == null ? NOT_SEALED : unit.sealed();
    }

    /** What a place declares is known even when nothing was heard from it. */
    private static Object cell(Counter number, ReportFigures.Unit unit) {
        Long value = number.of().apply(unit);
        return value == null || !unit.heard() && value == 0 ? Written.UNKNOWN : value;
    }

    private static Grid.Row total(ReportFigures.UnitTable table, List<Counter> numbers, boolean sealed) {
        List<ReportFigures.Unit> units = table.groups().stream().flatMap(group -> group.units().stream()).toList();
        Stream<Object> cells = Stream.concat(Stream.of("", "Tổng cộng"), numbers.stream().map(each -> units.stream().map(each.of()).filter(value -> value != null)
                .mapToLong(Long::longValue).sum()));
        return Grid.Row.total((sealed ? Stream.concat(cells, Stream.of("")) : cells).toArray());
    }

    private static Counter now(String title, String indicator) { return new Counter(title, unit -> unit.counts().containsKey(indicator) ? unit.counts().get(indicator).now() : 0L); }

    private static Counter ever(String title, String indicator) { return new Counter(title, unit -> unit.counts().get(indicator).ever()); }

    private static Counter base(String title, String indicator) { return new Counter(title, unit -> unit.counts().get(indicator).base()); }
}
