package vn.tungnha.catalogue;

import vn.tungnha.kernel.Problem;

/** Why something about the catalogue is refused. */
public enum CatalogueProblem implements Problem {
    SUBJECT_NOT_A_SERVICE, SERVICE_CODE_TAKEN, SERVICE_CELL_INVALID, SERVICE_NO_PROVINCE, DRAWING_PRESSED_TWICE, SERVICE_UNKNOWN(404);

    private final int status;

    CatalogueProblem() { this(422); }

    CatalogueProblem(int status) { this.status = status; }

    @Override
    public int status() { return status; }
}
