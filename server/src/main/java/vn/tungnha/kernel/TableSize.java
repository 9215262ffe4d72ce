package vn.tungnha.kernel;

import java.util.Map;

/** How much of a table was read so far. No office has as much as is allowed; whoever sends more means harm or has slipped, and the house has to stand. */
final class TableSize {
    static final int MOST_LINES = 50_000;
    private static final int MOST_CELLS = 1_000_000;

    private int lines;
    private int cells;

    void line(int width) {
        cells += width;
        if (++lines > MOST_LINES || cells > MOST_CELLS) throw tooLarge();
    }

    static Refusal tooLarge() { return new Refusal(TableProblem.TABLE_TOO_LARGE, Map.of("lines", MOST_LINES)); }
}
