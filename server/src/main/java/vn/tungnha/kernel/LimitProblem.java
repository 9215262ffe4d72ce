package vn.tungnha.kernel;

/** Why a field of something told cannot be right, wherever it is told. Params: {@code field}, and {@code limit} where one was passed. */
public enum LimitProblem implements Problem { FIELD_MISSING, CHARACTER_NOT_ALLOWED, TEXT_TOO_LONG, LIST_TOO_LONG, NUMBER_IMPOSSIBLE, DAY_IMPOSSIBLE }
