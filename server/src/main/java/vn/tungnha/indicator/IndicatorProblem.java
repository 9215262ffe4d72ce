package vn.tungnha.indicator;

import vn.tungnha.kernel.Problem;

/** Why a number cannot be told. */
public enum IndicatorProblem implements Problem {
    PLACE_NOT_ON_MAP(404), INDICATOR_UNKNOWN(404), FIGURE_OF_MANY_PLACES(422);

    private final int status;

    IndicatorProblem(int status) { this.status = status; }

    @Override
    public int status() { return status; }
}
