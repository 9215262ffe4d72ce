package vn.tungnha.training;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tungnha.kernel.Csv;
import vn.tungnha.kernel.FoundTable;
import vn.tungnha.kernel.PhoneNumber;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.kernel.TableFinder;
import vn.tungnha.kernel.VietnameseText;
import vn.tungnha.kernel.WrittenDay;
import vn.tungnha.training.AttendanceColumns.Key;
import vn.tungnha.training.AttendanceColumns.Kind;
import vn.tungnha.training.AttendanceTaken.How;

/** An attendance list as people keep it: headings in any words, case and accents they use, and marks of who came. */
record AttendanceSheet(FoundTable<Key> table, AttendanceMarks marks, List<AttendanceSheet.Line> lines) {
    /** 20/11, as people write a day of this year. */
    private static final Pattern DAY_OF_YEAR = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})(?:[/.-](\\d{2}))?");

    /** One line that names somebody; line numbers count from 1, as a spreadsheet shows them. */
    record Line(Csv.Line line, FoundTable<Key> table) {
        int number() { return line.number(); }

        String name() {
            String family = cell(Kind.FAMILY_NAME);
            String name = cell(Kind.NAME);
            return family == null ? name : name == null ? family : family + " " + name;
        }

        String phone() { return PhoneNumber.normalised(cell(Kind.PHONE)); }

        String unit() { return cell(Kind.UNIT); }

        /** The heading as it is written, for whoever has to mend the cell. */
        String heading(Kind column) { return table.heading(Key.of(column)); }

        LocalDate day(LocalDate otherwise) {
            String written = cell(Kind.DAY);
            return written == null ? otherwise : readDay(written, otherwise);
        }

        How how(How otherwise) {
            String written = cell(Kind.HOW);
            if (written == null) return otherwise;
            String folded = VietnameseText.folded(written);
            if (folded.contains("truc tuyen") || folded.contains("online")) return How.ONLINE;
            if (folded.contains("truc tiep") || folded.contains("tai cho") || folded.contains("in person")
                    || folded.contains("offline"))
                return How.IN_PERSON;
            throw new Refusal(TrainingProblem.LIST_HOW_UNREADABLE, Map.of("how", written));
        }

        private String cell(Kind column) {
            String cell = table.cell(line, Key.of(column));
            return cell.isBlank() ? null : cell;
        }
    }

    /** @param day whose column of marks counts, where the list has one for each day */
    static AttendanceSheet read(byte[] file, LocalDate day) {
        FoundTable<Key> table = TableFinder.of("list", file, new AttendanceColumns()).table()
                .orElseThrow(() -> new Refusal(TrainingProblem.LIST_WITHOUT_NAMES));
        List<Csv.Line> people = table.rows().stream().filter(line -> names(table, line)).toList();
        return new AttendanceSheet(table, new AttendanceMarks(table, people, day), people.stream()
                .map(line -> new Line(line, table)).toList());
    }

    private static boolean names(FoundTable<Key> table, Csv.Line line) {
        return !table.cell(line, Key.of(Kind.NAME)).isEmpty() || !table.cell(line, Key.of(Kind.PHONE)).isEmpty();
    }

    boolean isPresent(Line line) { return marks.isPresent(line.line()); }

    static LocalDate readDay(String written, LocalDate near) {
        try {
            Matcher day = DAY_OF_YEAR.matcher(written.strip());
            if (!day.matches()) return WrittenDay.of(written).orElseThrow(() -> new DateTimeException(written));
            int year = day.group(3) == null ? near.getYear() : 2000 + Integer.parseInt(day.group(3));
            return LocalDate.of(year, Integer.parseInt(day.group(2)), Integer.parseInt(day.group(1)));
        } catch (DateTimeException unreadable) {
            throw new Refusal(TrainingProblem.LIST_DAY_UNREADABLE, Map.of("day", written));
        }
    }
}
