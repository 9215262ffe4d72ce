package vn.tungnha.kernel;

/** Why there are no figures for the days somebody asked for. */
public enum PeriodProblem implements Problem {
    PERIOD_AHEAD(422), PERIOD_INVALID(400);

    private final int status;

    PeriodProblem(int status) { this.status = status; }

    @Override
    public int status() { return status; }
}
