package vn.tungnha.report.print;

import static vn.tungnha.report.document.Grid.Align.CENTRE;
import static vn.tungnha.report.document.Grid.Align.LEFT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tungnha.report.document.Block;
import vn.tungnha.report.document.Grid;
import vn.tungnha.report.document.OfficialDocument;
import vn.tungnha.report.document.Written;

/** Danh sách người được hướng dẫn, each once a month, with room to sign. */
final class GuidedList {
    private static final int POINTS = 12;
    static final List<Grid.Column> COLUMNS = List.of(new Grid.Column("TT", 5, CENTRE), new Grid.Column("Họ và tên", 22, LEFT), new Grid.Column("Năm sinh", 7, CENTRE),
            new Grid.Column("Hộ, nơi ở", 22, LEFT), new Grid.Column("Nội dung được hướng dẫn", 28, LEFT), new Grid.Column("Ngày", 12, CENTRE), new Grid.Column("Ký nhận", 14, CENTRE));

    private GuidedList() {}

    static OfficialDocument of(Paper paper, List<PrintRows.Guided> people, LocalDate month) {
        var rows = new ArrayList<Grid.Row>();
        for (PrintRows.Guided each : people) rows.add(row(rows.size() + 1, each));
        String subject = "Người được hướng dẫn kỹ năng số tháng " + month.getMonthValue() + "/" + month.getYear();
        return paper.list("DS", "DANH SÁCH", List.of(subject), true, List.of(new Block.Table(new Grid(COLUMNS, rows, POINTS)),
                Block.Paragraph.of("Danh sách có " + Written.number(people.size()) + " người."), paper.signatures("NGƯỜI LẬP", "TỔ TRƯỞNG")));
    }

    private static Grid.Row row(int number, PrintRows.Guided person) {
        String home = Stream.of(person.home(), person.locator()).filter(Objects::nonNull).collect(Collectors.joining(", "));
        String days = person.days().stream().map(Written::day).map(day -> day.substring(0, 5)).collect(Collectors.joining(", "));
        return Grid.Row.plain(number, person.name(), MemberList.year(person.birthYear()), home, person.services(), days, null);
    }
}
