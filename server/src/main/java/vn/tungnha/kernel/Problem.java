package vn.tungnha.kernel;

/**
 * A named reason to refuse, listed in {@code contract/problems.json}; the app has words for each. Modules declare theirs as an
 * enum whose constants are the codes, e.g. {@code NOBODY_HOME}.
 */
public interface Problem {
    /** The code, unique in the whole system: upper case with underscores. */
    String name();

    /** The HTTP status this refusal is answered with. */
    default int status() { return 422; }
}
