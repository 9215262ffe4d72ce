package vn.tungnha.visit;

import vn.tungnha.kernel.Problem;

/** Why a visit, help or gathering is refused. */
public enum VisitProblem implements Problem { NOBODY_HOME, HEAD_COUNT_INVALID, HELP_WITHOUT_OCCASION, VISIT_TEXT_TOO_LONG }
