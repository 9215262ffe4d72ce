package vn.tungnha.report;

import vn.tungnha.kernel.Problem;

/** Why a report or a print cannot be made. */
public enum ReportProblem implements Problem {
    REPORT_DAY_AHEAD, REPORT_CHIP_UNKNOWN, REPORT_SENT(409), REPORT_UNKNOWN(404), REPORT_OF_NO_COMMUNE, PRINT_SESSION_UNKNOWN(404);

    private final int status;

    ReportProblem() { this(422); }

    ReportProblem(int status) { this.status = status; }

    @Override
    public int status() { return status; }
}
