package vn.tungnha.team;

import java.util.Map;
import vn.tungnha.kernel.Refusal;

/** A cell of a list that cannot be right. */
final class UnreadableCell extends Exception {
    private final String column;
    private final transient Refusal refusal;

    UnreadableCell(String column, TeamProblem problem, Map<String, Object> params) { this(column, new Refusal(problem, params)); }

    UnreadableCell(String column, Refusal refusal) {
        super(refusal.getMessage(), null, false, false);
        this.column = column;
        this.refusal = refusal;
    }

    String column() { return column; }

    Refusal refusal() { return refusal; }
}
