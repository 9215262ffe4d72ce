package vn.tungnha.place;

import java.util.List;
import java.util.Map;

/**
 * What an import of places did.
 *
 * @param founded places that are new
 * @param known   rows whose place was there already
 * @param refused rows that did not go in, each with its reason, in the order of the file
 */
public record ImportReport(int founded, int known, List<RefusedRow> refused) {
    /** Line and column as a spreadsheet shows them: the line counted from 1, the column by its heading. */
    public record RefusedRow(int line, String column, PlaceProblem problem, Map<String, Object> params) {}
}
