package vn.tungnha.report;

import vn.tungnha.kernel.Problem;

/** Why a report or a print cannot be made. */
public enum ReportProblem implements Problem {
    REPORT_DAY_AHEAD, REPORT_CHIP_UNKNOWN, REPORT_FIGURE_TYPED, REPORT_FIGURES_MISSING, REPORT_SENT(409), REPORT_NOT_SENT(409), REPORT_UNKNOWN(404), REPORT_OF_NO_COMMUNE, REPORT_OF_A_VILLAGE, REPORT_GAPS, PRINT_SESSION_UNKNOWN(404),
    DOCUMENT_TOO_LARGE;

    private final int status;

    ReportProblem() { this(422); }

    ReportProblem(int status) { this.status = status; }

    @Override
    public int status() { return status; }
}
