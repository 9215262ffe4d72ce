package vn.tungnha.kernel;

import java.util.Map;

/** A deed refused with a word from the list; params are what the person's message is filled with. */
public final class Refusal extends RuntimeException {
    private final transient Problem problem;
    private final transient Map<String, Object> params;

    public Refusal(Problem problem) { this(problem, Map.of()); }

    public Refusal(Problem problem, Map<String, Object> params) {
        super(problem.name() + " " + params, null, false, false);
        this.problem = problem;
        this.params = Map.copyOf(params);
    }

    public Problem problem() { return problem; }

    public Map<String, Object> params() { return params; }
}
