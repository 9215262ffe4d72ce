package vn.tungnha.kernel;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tungnha.kernel.Csv.Mark;
import vn.tungnha.kernel.VietnameseSyllable.Count;

/** Reads tables saved as text, in whichever encoding programs here save them. */
final class TextFile {
    private static final String LOST = "\uFFFD";
    private static final int LOOKED_AT = 4_096;
    /** A text of other languages has fewer words that look Vietnamese. */
    private static final double VIETNAMESE = 0.6;
    private static final int VALID_FOR_EACH_BROKEN = 4;
    private static final Pattern SEVERAL_BYTES = Pattern.compile("[^\\x00-\\x7f\uFFFD]");
    /** 2,31031E+15: what is left of a long number in a text that a spreadsheet saved. */
    private static final Pattern SCIENTIFIC = Pattern.compile("\\d[.,]\\d+E\\+\\d{2,}");

    /** Text that a spreadsheet saves for a failed formula. */
    private static final Pattern ERROR = Pattern.compile("#(?:REF!|N/A|NAME\\?|VALUE!|DIV/0!|NUM!|NULL!)");

    private TextFile() {}

    static List<Sheet> read(byte[] file) {
        String text = decoded(file).replaceAll("\r\n?", "\n");
        Separator separator = Separator.of(text);
        List<Csv.Line> lines = Csv.read(text, separator.sign()).stream()
                .filter(line -> line.number() > separator.lineNamingIt()).map(TextFile::marked).toList();
        return List.of(new Sheet("", lines, true));
    }

    private static Csv.Line marked(Csv.Line line) {
        for (String cell : line.cells())
            if (cell.length() > TableSize.LONGEST_CELL) throw TableSize.tooLarge();
        var marks = new HashMap<Integer, Mark>();
        for (int i = 0; i < line.cells().size(); i++) {
            String cell = line.cells().get(i);
            if (SCIENTIFIC.matcher(cell).matches()) marks.put(i, Mark.DIGITS_LOST);
            else if (ERROR.matcher(cell).matches()) marks.put(i, Mark.ERROR);
        }
        return marks.isEmpty() ? line : new Csv.Line(line.number(), line.cells(), marks);
    }

    private static String decoded(byte[] file) {
        Charset marked = unicode(file);
        if (marked != StandardCharsets.UTF_8) return withoutMark(new String(file, marked));
        try {
            String text = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(file)).toString();
            return readable(withoutMark(text));
        } catch (CharacterCodingException notUtf8) {
            return readable(withoutMark(ofEightBits(file)));
        }
    }

    /** UTF-16 by its mark, or by every second byte of Western letters being 0. */
    private static Charset unicode(byte[] file) {
        if (file.length > 1 && (file[0] & 0xff) == 0xff && (file[1] & 0xff) == 0xfe) return StandardCharsets.UTF_16LE;
        if (file.length > 1 && (file[0] & 0xff) == 0xfe && (file[1] & 0xff) == 0xff) return StandardCharsets.UTF_16BE;
        int[] zeros = new int[2];
        int looked = Math.min(LOOKED_AT, file.length);
        for (int i = 0; i < looked; i++) if (file[i] == 0) zeros[i % 2]++;
        if (zeros[1] > looked / 8 && zeros[0] == 0) return StandardCharsets.UTF_16LE;
        return zeros[0] > looked / 8 && zeros[1] == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
    }

    private static String withoutMark(String text) { return text.startsWith("\uFEFF") ? text.substring(1) : text; }

    /** UTF-8 with some broken places stays UTF-8; otherwise the encoding whose words look Vietnamese. */
    private static String ofEightBits(byte[] file) {
        String utf8 = new String(file, StandardCharsets.UTF_8);
        long broken = utf8.chars().filter(each -> each == LOST.charAt(0)).count();
        Matcher valid = SEVERAL_BYTES.matcher(utf8);
        if (valid.results().count() >= broken * VALID_FOR_EACH_BROKEN) return utf8;
        String western = new String(file, StandardCharsets.ISO_8859_1);
        String best = utf8;
        double most = VIETNAMESE;
        for (String read : List.of(windows1258(file), LegacyLetters.TCVN3.unicode(western),
                LegacyLetters.VNI.unicode(western))) {
            Count count = VietnameseSyllable.count(read);
            if (count.share() > most) {
                most = count.share();
                best = read;
            }
        }
        return best;
    }

    private static String windows1258(byte[] file) {
        String name = "windows-1258";
        return Charset.isSupported(name) ? VietnameseText.nfc(new String(file, Charset.forName(name))) : "";
    }

    /** A file whose first line is lost cannot be understood; other broken rows are refused one by one. */
    private static String readable(String text) {
        if (text.indexOf('\0') >= 0 || text.lines().findFirst().filter(line -> line.contains(LOST)).isPresent())
            throw new Refusal(TableProblem.TABLE_ENCODING, Map.of("line", 1));
        return text;
    }
}
