package vn.tungnha.report.print;

import static vn.tungnha.report.document.Grid.Align.CENTRE;
import static vn.tungnha.report.document.Grid.Align.LEFT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.tungnha.report.document.Block;
import vn.tungnha.report.document.Grid;
import vn.tungnha.report.document.OfficialDocument;
import vn.tungnha.report.document.Written;

/** Danh sách tổ viên: team by team, as founded. */
final class MemberList {
    private static final int POINTS = 12;
    static final List<Grid.Column> COLUMNS = List.of(new Grid.Column("TT", 5, CENTRE), new Grid.Column("Họ và tên", 24, LEFT), new Grid.Column("Năm sinh", 8, CENTRE),
            new Grid.Column("Giới tính", 8, CENTRE), new Grid.Column("Nhiệm vụ", 14, LEFT), new Grid.Column("Đơn vị, tổ chức", 22, LEFT),
            new Grid.Column("Điện thoại", 14, CENTRE), new Grid.Column("Tham gia từ", 12, CENTRE));

    private MemberList() {}

    static OfficialDocument of(Paper paper, List<PrintRows.Member> members, LocalDate day) {
        var rows = new ArrayList<Grid.Row>();
        UUID team = null;
        int number = 0;
        for (PrintRows.Member member : members) {
            if (!member.team().equals(team)) rows.add(Grid.Row.group(team(member)));
            team = member.team();
            rows.add(row(++number, member));
        }
        return paper.list("DS", "DANH SÁCH", List.of("Thành viên tổ công nghệ số cộng đồng", "(đến ngày " + Written.day(day) + ")"), true,
                List.of(new Block.Table(new Grid(COLUMNS, rows, POINTS)), Block.Paragraph.of("Danh sách có " + Written.number(members.size()) + " người."), paper.signatures("NGƯỜI LẬP")));
    }

    private static String team(PrintRows.Member member) {
        if (member.decision() == null) return member.teamName();
        return member.teamName() + " (Quyết định số " + member.decision() + (member.decided() == null ? "" : " ngày " + Written.day(member.decided())) + ")";
    }

    private static Grid.Row row(int number, PrintRows.Member member) {
        return Grid.Row.plain(number, member.name(), year(member.birthYear()), gender(member.gender()), role(member.role()), member.organisation(), member.phone(), member.from());
    }

    /** A year is no amount: it has no point in it. */
    static String year(Integer year) { return year == null ? "" : String.valueOf(year); }

    private static String gender(String gender) {
        return switch (gender) {
            case "female" -> "Nữ";
            case "male" -> "Nam";
            case null, default -> "";
        };
    }

    /** {@code bà Hoàng Thị Lan, Tổ trưởng, Tổ công nghệ số cộng đồng thôn Nà Mòn}, as one writes to her. */
    static String addressed(PrintRows.Member member) {
        String title = switch (member.gender()) {
            case "female" -> "bà ";
            case "male" -> "ông ";
            case null, default -> "ông (bà) ";
        };
        return title + member.name() + ", " + role(member.role()) + " " + member.teamName();
    }

    static String role(String role) {
        return switch (role) {
            case "lead" -> "Tổ trưởng";
            case "deputy" -> "Tổ phó";
            case "collaborator" -> "Cộng tác viên";
            default -> "Thành viên";
        };
    }
}
