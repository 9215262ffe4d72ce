package vn.tungnha.visit;

import vn.tungnha.kernel.Problem;

/** Why a visit or help is refused. */
public enum VisitProblem implements Problem { NOBODY_HOME, NOT_A_VISIT, NOT_A_LEARNER, SUBJECT_NOT_VISITED }
