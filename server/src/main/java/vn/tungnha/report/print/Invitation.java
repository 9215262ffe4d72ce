package vn.tungnha.report.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.tungnha.report.Choices;
import vn.tungnha.report.document.Block;
import vn.tungnha.report.document.OfficialDocument;
import vn.tungnha.report.document.Run;
import vn.tungnha.report.document.Written;

/** Giấy mời to a training. */
final class Invitation {
    private static final String ROOM_FOR_A_NAME = "…………………………………………………";

    /** A sheet takes as long as so many cells of a list: 400 are the most. */
    static final int WEIGHT = 90;

    private Invitation() {}

    static OfficialDocument of(Paper paper, PrintRows.Invited session, String guest) {
        String what = session.kind().equals("conference") ? "hội nghị" : "lớp học";
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Centred(List.of(Run.plain("Kính gửi: "), Run.bold(guest.isEmpty() ? ROOM_FOR_A_NAME : guest))));
        blocks.add(Block.Paragraph.of(""));
        blocks.add(Block.Paragraph.of(issuer(paper) + " trân trọng kính mời ông (bà) tới dự " + what + ":"));
        blocks.add(named("Nội dung: ", session.name() + "."));
        blocks.add(named("Chủ trì: ", session.organiser() + "."));
        blocks.add(named("Thời gian: ", when(session) + "."));
        blocks.add(named("Địa điểm: ", session.venue() + "."));
        blocks.add(Block.Paragraph.of("Đề nghị ông (bà) mang theo điện thoại thông minh để thực hành và sắp xếp thời gian tới dự đầy đủ, đúng giờ./."));
        return new OfficialDocument(paper.office().letterhead("GM", Choices.NONE), "GIẤY MỜI", List.of("Tham dự " + what + " về công nghệ số cộng đồng"), false,
                blocks, paper.office().signature(Choices.NONE), List.of("- Như trên;", "- Lưu: VT."), List.of());
    }

    private static Block.Paragraph named(String name, String text) { return new Block.Paragraph(List.of(Run.bold(name), Run.plain(text))); }

    private static String when(PrintRows.Invited session) {
        String hour = session.startsAt() == null ? "" : session.startsAt().replace(":", " giờ ") + ", ";
        if (session.from().equals(session.to())) return hour + Written.longDay(session.from());
        return hour + "từ " + Written.longDay(session.from()) + " đến " + Written.longDay(session.to());
    }

    /** {@code ỦY BAN NHÂN DÂN, XÃ ĐỊA LINH} as it is said within a sentence. */
    private static String issuer(Paper paper) {
        String said = String.join(" ", paper.office().issuer()).toLowerCase(Locale.forLanguageTag("vi"));
        String name = paper.place().name();
        said = said.replace(name.toLowerCase(Locale.forLanguageTag("vi")), name).replace("ủy ban nhân dân", "Ủy ban nhân dân");
        return said.substring(0, 1).toUpperCase(Locale.ROOT) + said.substring(1);
    }
}
