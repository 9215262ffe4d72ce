package vn.tungnha.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.tungnha.place.Place;
import vn.tungnha.report.document.Block;
import vn.tungnha.report.document.OfficialDocument;
import vn.tungnha.report.document.Part;
import vn.tungnha.report.document.Run;
import vn.tungnha.report.document.Written;

/** A report as a document: its passages, the table by group, an annex for each level beneath. */
record ReportDocument(ReportFigures figures, Narrative narrative, Choices choices, Office office, Report.Version version) {
    static OfficialDocument of(ReportFigures figures, Choices choices, Office office, Report.Version version) {
        return new ReportDocument(figures, new Narrative(new FigureWords(figures), choices), choices, office, version).document();
    }

    private OfficialDocument document() {
        String subject = "Kết quả hoạt động của tổ công nghệ số cộng đồng";
        return new OfficialDocument(office.letterhead("BC", choices), "BÁO CÁO", List.of(subject, narrative.words().period()), false, blocks(),
                office.signature(choices), office.recipients(choices), annexes());
    }

    private List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        if (version.line() != null) blocks.add(new Block.Centred(List.of(Run.italic(version.line()))));
        for (Passage passage : narrative.passages()) {
            if (!passage.printed()) continue;
            if (passage.heading() != null) blocks.add(new Block.Heading(passage.heading()));
            if (passage.table()) UnitGrid.monthly(figures).ifPresent(grid -> blocks.add(new Block.Table(grid)));
            else blocks.add(Block.Paragraph.of(narrative.text(passage.text())));
            for (String method : narrative.methods(passage)) blocks.add(new Block.Paragraph(List.of(Run.italic("Cách tính: " + method))));
        }
        // before the closing sentence
        if (figures.gaps() != null && !figures.gaps().isEmpty())
            blocks.add(Math.max(0, blocks.size() - 1), new Block.Paragraph(List.of(Run.italic("Khi chốt báo cáo này còn thiếu: " + figures.gaps().stream().map(ReportGap::printed).collect(Collectors.joining("; ")) + "."))));
        return blocks;
    }

    private List<Part> annexes() {
        var annexes = new ArrayList<Part>();
        String whose = "(Kèm theo báo cáo của " + FigureWords.placed(figures.place()) + "; trong kỳ: từ ngày " + Written.day(figures.from())
                + " đến hết ngày " + Written.day(figures.to()) + "; cuối kỳ: hết ngày " + Written.day(figures.to()) + ")";
        annexes.add(new Part(1, "KẾT QUẢ THEO TỪNG NHÓM CHỈ TIÊU", whose, true, List.of(new Block.Table(GroupGrid.of(figures, choices)))));
        if (figures.services() != null && !figures.services().isEmpty())
            annexes.add(new Part(annexes.size() + 1, "KẾT QUẢ THEO DỊCH VỤ", whose, true, List.of(new Block.Table(ServiceGrid.of(figures.services())))));
        boolean annual = figures.kind() == ReportKind.ANNUAL;
        if (annual || figures.place().level() < Place.COMMUNE)
            for (ReportFigures.UnitTable table : figures.units())
                annexes.add(new Part(annexes.size() + 1, "KẾT QUẢ THEO " + UnitGrid.levelWord(table.level()).toUpperCase(Locale.ROOT), whose, true,
                        List.of(new Block.Table(annual ? UnitGrid.annual(table) : UnitGrid.monthly(table)))));
        return annexes;
    }
}
