package vn.tungnha.commerce;

import java.util.Map;
import vn.tungnha.kernel.Problem;
import vn.tungnha.kernel.Table.RefusedRow;

/** One row of a file cannot be read; the others go on. */
final class RowRefused extends Exception {
    private final transient RefusedRow row;

    RowRefused(int line, String column, Problem problem, Map<String, Object> params) {
        super(problem.name(), null, false, false);
        this.row = new RefusedRow(line, column, problem, params);
    }

    RefusedRow row() { return row; }
}
