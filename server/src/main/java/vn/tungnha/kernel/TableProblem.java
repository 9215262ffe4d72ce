package vn.tungnha.kernel;

/** Why a table, or a row of it, cannot be read at all. */
public enum TableProblem implements Problem {
    TABLE_ENCODING(400), TABLE_COLUMNS(400), TABLE_UNREADABLE(400), TABLE_ROW_TOO_LONG(422), TABLE_TOO_LARGE(413),
    /** The file is no table, or a kind of table that is not read; {@code format} says which. */
    TABLE_FORMAT(400),
    /** Two sheets have such a table: one would be ignored without a message. */
    TABLE_SEVERAL(400),
    /** A spreadsheet keeps 15 digits of a number: the end of a longer one is gone. */
    TABLE_DIGITS_LOST(422),
    /** The cell shows an error of a formula, or a formula that was never calculated. */
    TABLE_CELL_ERROR(422);

    private final int status;

    TableProblem(int status) { this.status = status; }

    @Override
    public int status() { return status; }
}
