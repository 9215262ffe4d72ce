package vn.tungnha.access.web;

import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ProblemDetail;
import vn.tungnha.access.AccessProblem;
import vn.tungnha.kernel.Problem;

/** Refusals as RFC 9457 problem details: type, code, params; the words come from the app. */
final class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private Problems() {}

    static ProblemDetail detail(Problem problem, Map<String, Object> params) {
        ProblemDetail detail = ProblemDetail.forStatus(problem.status());
        detail.setType(URI.create("urn:tungnha:problem:" + problem.name()));
        detail.setProperty("code", problem.name());
        detail.setProperty("params", params);
        return detail;
    }

    /** What nobody expected is told to the log with a trace id, and to the caller by that id alone. */
    static ProblemDetail unexpected(Throwable failure) {
        String trace = UUID.randomUUID().toString();
        LOG.error("unexpected, trace {}", trace, failure);
        ProblemDetail detail = detail(AccessProblem.UNEXPECTED, Map.of("trace", trace));
        detail.setProperty("trace", trace);
        return detail;
    }

    /** The nearest word we have for a status of the framework's own. */
    static ProblemDetail ofStatus(int status, Throwable failure) {
        return switch (status) {
            case 404 -> detail(AccessProblem.NOT_FOUND, Map.of());
            case 405 -> detail(AccessProblem.METHOD_NOT_ALLOWED, Map.of());
            case 413 -> tooLarge();
            default -> status >= 400 && status < 500 ? detail(AccessProblem.MALFORMED, Map.of()) : unexpected(failure);
        };
    }

    static ProblemDetail tooLarge() { return detail(AccessProblem.TOO_LARGE, Map.of("limit", BodyLimit.MOST)); }
}
