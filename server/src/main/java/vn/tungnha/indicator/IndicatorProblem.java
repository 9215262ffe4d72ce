package vn.tungnha.indicator;

import vn.tungnha.kernel.Problem;

/** Why a number cannot be told. */
public enum IndicatorProblem implements Problem {
    PERIOD_INVALID(400), PLACE_NOT_ON_MAP(404);

    private final int status;

    IndicatorProblem(int status) { this.status = status; }

    @Override
    public int status() { return status; }
}
