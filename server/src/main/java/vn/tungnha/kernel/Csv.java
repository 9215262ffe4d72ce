package vn.tungnha.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Tables as spreadsheets save them in text: one sign between the cells, quotes around those that need them. */
public final class Csv {
    /** Properties of a cell that its text does not show. */
    public enum Mark { DIGITS_LOST, ERROR, MERGED_FROM_ABOVE }

    /**
     * One record of the file.
     *
     * @param number of the line where it begins, counted from 1
     * @param marks  of cells that cannot be believed as they are, by their index
     */
    public record Line(int number, List<String> cells, Map<Integer, Mark> marks) {
        public Line(int number, List<String> cells) { this(number, cells, Map.of()); }
    }

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

    private Csv(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /** All records but the empty ones; cells are stripped. */
    public static List<Line> read(String text) {
        String ended = text.replaceAll("\r\n?", "\n");
        Separator separator = Separator.of(ended);
        return new Csv(ended, separator.sign()).read(separator.lineNamingIt());
    }

    /** The records of a text whose lines end in \n, its cells parted by this sign. */
    static List<Line> read(String text, char separator) { return new Csv(text, separator).read(0); }

    private List<Line> read(int skipped) {
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
        return skipped == 0 ? lines : lines.stream().filter(line -> line.number() > skipped).toList();
    }

    private void letter(char c) {
        cell.append(c);
        blank &= Character.isWhitespace(c);
    }

    /**
     * A quote at the beginning of a cell whose partner ends that cell; any other is a letter, or one stray quote would
     * swallow the rest of the file. A cell may begin with = before its quote: so programs write digits that a
     * spreadsheet must not take for a number.
     */
    private boolean opens(int at) {
        if (!blank && !(cell.length() == 1 && cell.charAt(0) == '=')) return false;
        int end = at + 1;
        while (end < text.length() && (text.charAt(end) != '"' || text.startsWith("\"\"", end)))
            end += text.charAt(end) == '"' ? 2 : 1;
        if (end >= text.length()) return false;
        String after = text.substring(end + 1, Math.min(text.length(), end + 2));
        boolean ends = after.isBlank() || after.charAt(0) == separator;
        if (ends) cell.setLength(0);
        return ends;
    }

    private void endCell() {
        cells.add(cell.toString().strip());
        cell.setLength(0);
        blank = true;
    }

    private void endLine() {
        endCell();
        boolean some = cells.stream().anyMatch(each -> !each.isEmpty());
        size.line(some ? cells.size() : 0);
        if (some) lines.add(new Line(begun, cells));
        cells = new ArrayList<>();
        begun = number;
    }
}
