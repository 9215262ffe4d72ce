package vn.tungnha.training;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tungnha.kernel.Csv;
import vn.tungnha.kernel.PhoneNumber;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.kernel.Table;
import vn.tungnha.kernel.VietnameseText;
import vn.tungnha.training.AttendanceTaken.How;

/**
 * An attendance list as people keep it: somewhere near its top a line of headings, in any words, case and accents they use; columns nobody asked for are passed
 * over.
 */
final class AttendanceSheet {
    private static final int HEADINGS_WITHIN = 20;
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})(?:[/.-](\\d{4}|\\d{2}))?");
    private static final Set<String> NOT_NAMES = Set.of("stt", "tt", "so");

    enum Column { FAMILY_NAME, NAME, PHONE, UNIT, DAY, HOW }

    /** One line that names somebody; line numbers count from 1, as a spreadsheet shows them. */
    record Line(int number, Map<Column, String> cells, Map<Column, String> headings) {
        String name() {
            String family = cells.get(Column.FAMILY_NAME);
            String name = cells.get(Column.NAME);
            return family == null ? name : name == null ? family : family + " " + name;
        }

        String phone() { return PhoneNumber.normalised(cells.get(Column.PHONE)); }

        String unit() { return cells.get(Column.UNIT); }

        /** The heading as it is written, for whoever has to mend the cell. */
        String heading(Column column) { return headings.getOrDefault(column, ""); }

        LocalDate day(LocalDate otherwise) {
            String written = cells.get(Column.DAY);
            return written == null ? otherwise : readDay(written, otherwise);
        }

        How how(How otherwise) {
            String written = cells.get(Column.HOW);
            if (written == null) return otherwise;
            String folded = VietnameseText.folded(written);
            if (folded.contains("truc tuyen") || folded.contains("online")) return How.ONLINE;
            if (folded.contains("truc tiep") || folded.contains("tai cho") || folded.contains("in person") || folded.contains("offline")) return How.IN_PERSON;
            throw new Refusal(TrainingProblem.LIST_HOW_UNREADABLE, Map.of("how", written));
        }
    }

    private AttendanceSheet() {}

    static List<Line> read(byte[] file) {
        List<Csv.Line> lines = Table.lines("list", file);
        for (int i = 0; i < Math.min(HEADINGS_WITHIN, lines.size()); i++) {
            List<Column> columns = lines.get(i).cells().stream().map(AttendanceSheet::column).toList();
            if (columns.contains(Column.NAME) || columns.contains(Column.PHONE)) return below(lines.subList(i, lines.size()), columns);
        }
        throw new Refusal(TrainingProblem.LIST_WITHOUT_NAMES);
    }

    private static List<Line> below(List<Csv.Line> lines, List<Column> columns) {
        Map<Column, String> headings = cells(lines.getFirst(), columns);
        var read = new ArrayList<Line>();
        for (Csv.Line line : lines.subList(1, lines.size())) {
            Map<Column, String> cells = cells(line, columns);
            if (cells.containsKey(Column.NAME) || cells.containsKey(Column.PHONE)) read.add(new Line(line.number(), cells, headings));
        }
        return read;
    }

    /** The first column of a kind counts. */
    private static Map<Column, String> cells(Csv.Line line, List<Column> columns) {
        var cells = new EnumMap<Column, String>(Column.class);
        for (int i = 0; i < Math.min(columns.size(), line.cells().size()); i++)
            if (columns.get(i) != null && !line.cells().get(i).isBlank()) cells.putIfAbsent(columns.get(i), line.cells().get(i));
        return cells;
    }

    static Column column(String heading) {
        String words = VietnameseText.folded(heading).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        if (words.isEmpty() || NOT_NAMES.contains(words) || words.length() > 60) return null;
        if (words.matches(".*(dien thoai|sdt|so dt|di dong|phone|zalo).*")) return Column.PHONE;
        if (words.matches("ho|ho dem|ho va dem|ho lot|ho va ten dem|ho ten dem")) return Column.FAMILY_NAME;
        if (words.matches("ten|name|full name|.*(ho va ten|ho ten|ten hoc vien|hoc vien|nguoi tham (du|gia)|ten dai bieu).*")) return Column.NAME;
        if (words.matches("(ngay|day|date)( (hoc|tham du|tham gia|tap huan|diem danh))?")) return Column.DAY;
        if (words.matches(".*(hinh thuc|cach tham gia).*|how|mode")) return Column.HOW;
        if (words.matches("(to|thon|xa|unit|village|team|dia chi|noi o)( .*)?|.*(don vi|co quan|noi cong tac).*")) return Column.UNIT;
        return null;
    }

    private static LocalDate readDay(String written, LocalDate near) {
        try {
            Matcher day = DAY.matcher(written.strip());
            if (!day.matches()) return LocalDate.parse(written.strip());
            int year = day.group(3) == null ? near.getYear() : Integer.parseInt(day.group(3));
            return LocalDate.of(year < 100 ? 2000 + year : year, Integer.parseInt(day.group(2)), Integer.parseInt(day.group(1)));
        } catch (DateTimeException unreadable) {
            throw new Refusal(TrainingProblem.LIST_DAY_UNREADABLE, Map.of("day", written));
        }
    }
}
