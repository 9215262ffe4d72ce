package vn.tungnha.imports;

import vn.tungnha.kernel.Problem;

/** Why an import is refused as a whole. */
public enum ImportProblem implements Problem {
    IMPORT_UNKNOWN(404), IMPORT_TOO_MANY_ROWS(413), IMPORT_EMPTY(422), IMPORT_TAKEN(409);

    private final int status;

    ImportProblem(int status) { this.status = status; }

    @Override
    public int status() { return status; }
}
