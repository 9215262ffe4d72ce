package vn.tungnha.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.EnumMap;
import java.util.Set;
import java.util.regex.Pattern;
import vn.tungnha.kernel.HeadingMatch;
import vn.tungnha.kernel.TableLayout;
import vn.tungnha.kernel.VietnameseText;

/** The columns of attendance lists and the headings recognised for each. Other columns are ignored. */
final class AttendanceColumns implements TableLayout<AttendanceColumns.Key> {
    /** Meaning of a column. MARK is a column of ticks for one day. */
    enum Kind { FAMILY_NAME, NAME, PHONE, UNIT, DAY, HOW, PRESENT, MORNING, AFTERNOON, SIGNATURE, ABSENT, NOTE, MARK }

    /** @param day as the heading of a MARK writes it; empty for others, of which there is one each */
    record Key(Kind kind, String day) {
        static Key of(Kind kind) { return new Key(kind, ""); }
    }

    /** Headings of one kind: those that say it as a whole, and those that say it among other words. */
    private record Words(Pattern whole, Pattern within) {
        Words(String whole, String within) {
            this(Pattern.compile(whole), within.isEmpty() ? null : Pattern.compile(".*\\b(" + within + ")\\b.*"));
        }
    }

    private static final int LONGEST_HEADING = 60;
    private static final Set<String> NUMBERS = Set.of("stt", "tt", "so");
    private static final Pattern DAY = Pattern.compile("(?:ngay )?(\\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{2,4})?)");
    /** The code of a learner is no learner, and a title names nobody. */
    private static final Pattern NO_NAMES = Pattern.compile("(ma|so|stt|danh sach|ds|lop|loai|nhom|gioi tinh|nam sinh|ngay sinh|chuc vu|tong)\\b.*");
    private static final Map<Kind, Words> WORDS = new EnumMap<>(Map.ofEntries(
            Map.entry(Kind.PHONE,
                    new Words("(so )?(dien thoai|dt|sdt|dtdd|di dong|zalo)( (di dong|lien he|lien lac))?|phone( number)?",
                    "dien thoai|sdt|so dt|di dong|phone|zalo")),
            Map.entry(Kind.FAMILY_NAME, new Words("ho|ho dem|ho va dem|ho lot|ho va ten dem|ho ten dem", "")),
            Map.entry(Kind.NAME,
                    new Words("(ho va ten|ho ten|ten)( (hoc vien|dai bieu|nguoi tham (du|gia)|thanh vien))?|name|full name|hoc vien|dai bieu"
                    + "|nguoi tham (du|gia)",
                            "ho va ten|ho ten|ten hoc vien|hoc vien|nguoi tham (du|gia)|ten dai bieu")),
            Map.entry(Kind.DAY, new Words("(ngay|day|date)( (hoc|tham du|tham gia|tap huan|diem danh))?", "")),
            Map.entry(Kind.HOW, new Words("how|mode|hinh thuc", "hinh thuc|cach tham gia")),
            Map.entry(Kind.PRESENT,
                    new Words("co mat|hien dien|tham du|tham gia|diem danh|chuyen can|trang thai|attendance|present",
                    "co mat|hien dien|diem danh|tinh trang tham (du|gia)")),
            Map.entry(Kind.MORNING, new Words("(buoi )?sang", "")),
                    Map.entry(Kind.AFTERNOON, new Words("(buoi )?chieu", "")),
            Map.entry(Kind.SIGNATURE, new Words("ky|ky nhan|ky ten|chu ky|signature", "ky nhan|ky ten|chu ky")),
            Map.entry(Kind.ABSENT, new Words("vang|vang mat|nghi|absent", "")),
                    Map.entry(Kind.NOTE, new Words("ghi chu|notes?|remarks?", "ghi chu")),
            Map.entry(Kind.UNIT, new Words("(to|thon|xa|unit|village|team|dia chi|noi o)( .*)?",
                    "don vi|co quan|noi cong tac"))));

    @Override
    public List<HeadingMatch<Key>> columns(List<String> cells) {
        var best = new EnumMap<Kind, HeadingMatch<Key>>(Kind.class);
        var found = new ArrayList<HeadingMatch<Key>>();
        for (int i = 0; i < cells.size(); i++) {
            String heading = VietnameseText.folded(cells.get(i));
            var day = DAY.matcher(heading);
            if (day.matches()) found.add(new HeadingMatch<>(new Key(Kind.MARK, day.group(1)), i, true));
            else for (HeadingMatch<Key> match : matches(heading.replaceAll("[^\\p{L}\\p{N}]+", " ").strip(), i))
                best.merge(match.column().kind(), match, (one, other) -> other.exact() && !one.exact() ? other : one);
        }
        found.addAll(best.values());
        return found;
    }

    /** A heading means one column: the one it says as a whole, or the first it says among other words. */
    private static List<HeadingMatch<Key>> matches(String heading, int index) {
        if (heading.isEmpty() || NUMBERS.contains(heading) || heading.length() > LONGEST_HEADING) return List.of();
        for (Kind kind : Kind.values())
            if (WORDS.containsKey(kind) && WORDS.get(kind).whole().matcher(heading).matches())
                return List.of(new HeadingMatch<>(Key.of(kind), index, true));
        for (Kind kind : List.of(Kind.PHONE, Kind.NAME, Kind.HOW, Kind.PRESENT, Kind.SIGNATURE, Kind.NOTE, Kind.UNIT))
            if (WORDS.get(kind).within().matcher(heading).matches()
                    && !(kind == Kind.NAME && NO_NAMES.matcher(heading).matches()))
                return List.of(new HeadingMatch<>(Key.of(kind), index, false));
        return List.of();
    }

    @Override
    public boolean isComplete(Set<Key> columns) {
        return columns.contains(Key.of(Kind.NAME)) || columns.contains(Key.of(Kind.PHONE));
    }
}
