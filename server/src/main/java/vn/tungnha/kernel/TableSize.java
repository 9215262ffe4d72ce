package vn.tungnha.kernel;

import java.util.Map;

/** Counts what a table holds. No office has as much as is allowed: more is a mistake or an attack. A province of 82,835 households fits in one list, with its title rows. */
final class TableSize {
    static final int MOST_LINES = 100_100;
    /** Longest text of one cell in a spreadsheet. */
    static final int LONGEST_CELL = 32_767;
    private static final int MOST_CELLS = 1_000_000;

    private int lines;
    private int cells;

    /** @param width up to the last cell that holds something; a line without any is no line */
    void line(int width) {
        if (width == 0) return;
        cells += width;
        if (++lines > MOST_LINES || cells > MOST_CELLS) throw tooLarge();
    }

    static Refusal tooLarge() {
        return new Refusal(TableProblem.TABLE_TOO_LARGE, Map.of("lines", MOST_LINES, "letters", LONGEST_CELL));
    }
}
