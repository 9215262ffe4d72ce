package vn.tungnha.territory;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Preview of a reorganisation from a file.
 *
 * @param rows    how many rows the file has
 * @param refused rows that stop the reorganisation: it is made as a whole or not at all
 * @param preview null when rows are refused
 */
public record ReorganisationPreview(int rows, List<RefusedRow> refused, @Nullable OperationPreview preview) {
    /**
     * @param line   as a spreadsheet counts, from 1
     * @param column the heading as the file writes it; empty when the whole row is meant
     * @param code   of the problem
     */
    public record RefusedRow(int line, String column, String code, Map<String, Object> params) {}
}
