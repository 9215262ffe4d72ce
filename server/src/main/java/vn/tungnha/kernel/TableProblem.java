package vn.tungnha.kernel;

/** Why a table, or a row of it, cannot be read at all. */
public enum TableProblem implements Problem {
    TABLE_ENCODING(400), TABLE_COLUMNS(400), TABLE_UNREADABLE(400), TABLE_ROW_TOO_LONG(422), TABLE_TOO_LARGE(413);

    private final int status;

    TableProblem(int status) { this.status = status; }

    @Override
    public int status() { return status; }
}
