package vn.tungnha.kernel;

import java.util.ArrayList;
import java.util.List;

/** Tables as spreadsheets save them: comma, semicolon or tab between the cells, quotes around those that need them. */
public final class Csv {
    /** One record of the file; the line is where it begins, counted from 1. */
    public record Line(int number, List<String> cells) {}

    private final String text;
    private final char separator;
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private List<String> cells = new ArrayList<>();
    private int number = 1;
    private int begun = 1;

    private Csv(String text) {
        this.text = text.replaceAll("\r\n?", "\n");
        this.separator = separatorOf(text.lines().findFirst().orElse(""));
    }

    /** All records but the empty ones; cells are stripped. */
    public static List<Line> read(String text) { return new Csv(text).read(); }

    private List<Line> read() {
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') number++;
            if (c == '"' && quoted && i + 1 < text.length() && text.charAt(i + 1) == '"') cell.append(text.charAt(i++));
            else if (c == '"' && (quoted || opens(i))) quoted = !quoted;
            else if (quoted) cell.append(c);
            else if (c == separator) endCell();
            else if (c == '\n') endLine();
            else cell.append(c);
        }
        endLine();
        return lines;
    }

    /** A quote at the beginning of a cell whose partner ends that cell; any other is a letter, or one stray quote would swallow the rest of the file. */
    private boolean opens(int at) {
        if (!cell.toString().isBlank()) return false;
        int end = at + 1;
        while (end < text.length() && (text.charAt(end) != '"' || text.startsWith("\"\"", end))) end += text.charAt(end) == '"' ? 2 : 1;
        if (end >= text.length()) return false;
        String after = text.substring(end + 1, Math.min(text.length(), end + 2));
        return after.isBlank() || after.charAt(0) == separator;
    }

    private void endCell() {
        cells.add(cell.toString().strip());
        cell.setLength(0);
    }

    private void endLine() {
        endCell();
        if (cells.stream().anyMatch(each -> !each.isEmpty())) lines.add(new Line(begun, cells));
        cells = new ArrayList<>();
        begun = number;
    }

    private static char separatorOf(String header) {
        for (char c : new char[] {';', '\t'}) if (header.indexOf(c) >= 0 && header.indexOf(',') < 0) return c;
        return ',';
    }
}
