package vn.tungnha.report.print;

import static vn.tungnha.report.document.Grid.Align.CENTRE;
import static vn.tungnha.report.document.Grid.Align.LEFT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.tungnha.report.document.Block;
import vn.tungnha.report.document.Grid;
import vn.tungnha.report.document.OfficialDocument;

/** Bảng chấm công: a cross on every day with work recorded, so that a day that is paid can be shown. */
final class Timesheet {
    private static final int POINTS = 9;
    private static final String DONE = "x";

    private Timesheet() {}

    static OfficialDocument of(Paper paper, List<PrintRows.Member> members, List<PrintRows.Worked> worked, LocalDate month) {
        Map<UUID, Set<LocalDate>> days = new HashMap<>();
        for (PrintRows.Worked each : worked) days.computeIfAbsent(each.member(), absent -> new HashSet<>()).add(each.day());
        String subject = "Tổ công nghệ số cộng đồng tháng " + month.getMonthValue() + "/" + month.getYear();
        String note = "Dấu “x” là ngày có việc đã ghi: đi từng nhà, hướng dẫn, buổi đông người hoặc tập huấn.";
        return paper.list("BCC", "BẢNG CHẤM CÔNG", List.of(subject), true,
                List.of(new Block.Table(grid(members, days, month)), Block.Paragraph.of(note), paper.signatures("NGƯỜI CHẤM CÔNG", "TỔ TRƯỞNG")));
    }

    static int columns(LocalDate month) { return month.lengthOfMonth() + 4; }

    private static Grid grid(List<PrintRows.Member> members, Map<UUID, Set<LocalDate>> days, LocalDate month) {
        var columns = new ArrayList<>(List.of(new Grid.Column("TT", 3, CENTRE), new Grid.Column("Họ và tên", 17, LEFT), new Grid.Column("Nhiệm vụ", 8, LEFT)));
        for (int day = 1; day <= month.lengthOfMonth(); day++) columns.add(new Grid.Column(String.valueOf(day), 2, CENTRE));
        columns.add(new Grid.Column("Cộng", 5, CENTRE));
        var rows = new ArrayList<Grid.Row>();
        UUID team = null;
        int number = 0;
        for (PrintRows.Member member : members) {
            if (!member.team().equals(team)) rows.add(Grid.Row.group(member.teamName()));
            team = member.team();
            rows.add(row(++number, member, days.getOrDefault(member.id(), Set.of()), month));
        }
        rows.add(total(members, days, month));
        return new Grid(columns, rows, POINTS);
    }

    private static Grid.Row row(int number, PrintRows.Member member, Set<LocalDate> days, LocalDate month) {
        var cells = new ArrayList<Object>(List.of(number, member.name() == null ? "" : member.name(), MemberList.role(member.role())));
        for (int day = 1; day <= month.lengthOfMonth(); day++) cells.add(days.contains(month.withDayOfMonth(day)) ? DONE : null);
        cells.add(days.size());
        return Grid.Row.plain(cells.toArray());
    }

    private static Grid.Row total(List<PrintRows.Member> members, Map<UUID, Set<LocalDate>> days, LocalDate month) {
        var cells = new ArrayList<Object>(List.of("", "Cộng", ""));
        for (int day = 1; day <= month.lengthOfMonth(); day++) {
            LocalDate on = month.withDayOfMonth(day);
            long there = members.stream().filter(each -> days.getOrDefault(each.id(), Set.of()).contains(on)).count();
            cells.add(there == 0 ? null : there);
        }
        cells.add(members.stream().mapToInt(each -> days.getOrDefault(each.id(), Set.of()).size()).sum());
        return Grid.Row.total(cells.toArray());
    }
}
