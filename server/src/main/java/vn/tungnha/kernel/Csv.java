package vn.tungnha.kernel;

import java.util.ArrayList;
import java.util.List;

/** Tables as spreadsheets save them: comma, semicolon or tab between the cells, quotes around those that need them. */
public final class Csv {
    /** One record of the file; the line is where it begins, counted from 1. */
    public record Line(int number, List<String> cells) {}

    /** Some tables begin with a title and a period above their headings. */
    private static final int LINES_ABOVE = 15;

    private final String text;
    private final char separator;
    private final List<Line> lines = new ArrayList<>();
    private final TableSize size = new TableSize();
    private final StringBuilder cell = new StringBuilder();
    /** Whether nothing but blanks is in the cell so far. */
    private boolean blank = true;
    private List<String> cells = new ArrayList<>();
    private int number = 1;
    private int begun = 1;

    private Csv(String text) {
        this.text = text.replaceAll("\r\n?", "\n");
        this.separator = separatorOf(text.lines().limit(LINES_ABOVE).toList());
    }

    /** All records but the empty ones; cells are stripped. */
    public static List<Line> read(String text) { return new Csv(text).read(); }

    private List<Line> read() {
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') number++;
            if (c == '"' && quoted && i + 1 < text.length() && text.charAt(i + 1) == '"') letter(text.charAt(i++));
            else if (c == '"' && (quoted || opens(i))) quoted = !quoted;
            else if (quoted) letter(c);
            else if (c == separator) endCell();
            else if (c == '\n') endLine();
            else letter(c);
        }
        endLine();
        return lines;
    }

    private void letter(char c) {
        cell.append(c);
        blank &= Character.isWhitespace(c);
    }

    /** A quote at the beginning of a cell whose partner ends that cell; any other is a letter, or one stray quote would swallow the rest of the file. */
    private boolean opens(int at) {
        if (!blank) return false;
        int end = at + 1;
        while (end < text.length() && (text.charAt(end) != '"' || text.startsWith("\"\"", end))) end += text.charAt(end) == '"' ? 2 : 1;
        if (end >= text.length()) return false;
        String after = text.substring(end + 1, Math.min(text.length(), end + 2));
        return after.isBlank() || after.charAt(0) == separator;
    }

    private void endCell() {
        cells.add(cell.toString().strip());
        cell.setLength(0);
        blank = true;
    }

    private void endLine() {
        endCell();
        size.line(cells.size());
        if (cells.stream().anyMatch(each -> !each.isEmpty())) lines.add(new Line(begun, cells));
        cells = new ArrayList<>();
        begun = number;
    }

    /** What parts the headings, which may stand below a title: there is no sentence with two semicolons and no comma. */
    private static char separatorOf(List<String> beginning) {
        if (beginning.isEmpty() || count(beginning.getFirst(), ',') > 1) return ',';
        for (String line : beginning)
            for (char c : new char[] {';', '\t'}) if (line.indexOf(',') < 0 && count(line, c) > (line.equals(beginning.getFirst()) ? 0 : 1)) return c;
        return ',';
    }

    private static long count(String line, char separator) { return line.chars().filter(each -> each == separator).count(); }
}
