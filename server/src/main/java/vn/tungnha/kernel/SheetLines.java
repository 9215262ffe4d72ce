package vn.tungnha.kernel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tungnha.kernel.Csv.Mark;

/**
 * Collects the lines of one sheet: empty lines and empty cells at a line's end are left out, however they are
 * formatted.
 */
final class SheetLines {
    /** A merged cell over more lines is decoration: its value does not apply to each line. */
    private static final int MOST_MERGED_LINES = 200;
    /** More merged cells than any office has; filling one copies its line. */
    private static final int MOST_FILLED = 20_000;

    /** Cells that are shown as one, counted from 0; the value is in the first. */
    record Merged(int fromLine, int toLine, int column) {}

    private final TableSize size;
    private final List<Csv.Line> lines = new ArrayList<>();
    private final Map<Integer, Integer> indexByNumber = new HashMap<>();
    private int filled;

    SheetLines(TableSize size) { this.size = size; }

    /** @param number counted from 1 */
    void add(int number, List<SheetCell> cells) {
        int width = cells.size();
        while (width > 0 && cells.get(width - 1).isEmpty()) width--;
        size.line(width);
        if (width == 0) return;
        var texts = new ArrayList<String>(width);
        var marks = new HashMap<Integer, Mark>();
        for (int column = 0; column < width; column++) {
            texts.add(cells.get(column).text());
            if (cells.get(column).mark() != null) marks.put(column, cells.get(column).mark());
        }
        indexByNumber.put(number, lines.size());
        lines.add(new Csv.Line(number, texts, marks));
    }

    /** A cell merged over several lines is the value of each line. */
    void merge(Merged merged) {
        int span = merged.toLine() - merged.fromLine();
        if (span < 1 || span > MOST_MERGED_LINES) return;
        filled += span;
        if (filled > MOST_FILLED) throw TableSize.tooLarge();
        Csv.Line first = line(merged.fromLine());
        if (first == null || merged.column() >= first.cells().size()) return;
        for (int at = merged.fromLine() + 1; at <= merged.toLine(); at++) {
            Csv.Line line = line(at);
            if (line != null)
                lines.set(indexByNumber.get(at + 1), filled(line, merged.column(), first.cells().get(merged.column())));
        }
    }

    private Csv.Line line(int at) {
        Integer index = indexByNumber.get(at + 1);
        return index == null ? null : lines.get(index);
    }

    private static Csv.Line filled(Csv.Line line, int column, String text) {
        if (column < line.cells().size() && !line.cells().get(column).isEmpty()) return line;
        var cells = new ArrayList<>(line.cells());
        while (cells.size() <= column) cells.add("");
        cells.set(column, text);
        var marks = new HashMap<>(line.marks());
        marks.put(column, Mark.MERGED_FROM_ABOVE);
        return new Csv.Line(line.number(), cells, marks);
    }

    List<Csv.Line> all() { return lines; }
}
