package vn.tungnha.access.web;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ProblemDetail;
import vn.tungnha.access.AccessProblem;
import vn.tungnha.access.MaxBodySize;
import vn.tungnha.kernel.Problem;

/** Refusals as RFC 9457 problem details: type, code, params; the words come from the app. */
final class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private static final Map<AccessProblem, Integer> RETRY_AFTER = Map.of(AccessProblem.SERVER_BUSY, 2, AccessProblem.DATABASE_UNAVAILABLE, 5, AccessProblem.STORAGE_FULL, 60);

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
        Optional<AccessProblem> passing = Unavailable.of(failure);
        if (passing.isPresent()) return unavailable(passing.get(), failure);
        String trace = UUID.randomUUID().toString();
        LOG.error("unexpected, trace {}", trace, failure);
        ProblemDetail detail = detail(AccessProblem.UNEXPECTED, Map.of("trace", trace));
        detail.setProperty("trace", trace);
        return detail;
    }

    private static ProblemDetail unavailable(AccessProblem problem, Throwable failure) {
        LOG.warn("{}: {}", problem, failure.getMessage());
        return detail(problem, Map.of("seconds", RETRY_AFTER.get(problem)));
    }

    /** {@code Retry-After}, where trying again helps. */
    static HttpHeaders headers(ProblemDetail detail) {
        var headers = new HttpHeaders();
        if (detail.getProperties() != null && detail.getProperties().get("params") instanceof Map<?, ?> params && params.get("seconds") instanceof Number seconds)
            headers.set(HttpHeaders.RETRY_AFTER, seconds.toString());
        return headers;
    }

    /** The nearest word we have for a status of the framework's own. */
    static ProblemDetail ofStatus(int status, Throwable failure) {
        return switch (status) {
            case 404 -> detail(AccessProblem.NOT_FOUND, Map.of());
            case 405 -> detail(AccessProblem.METHOD_NOT_ALLOWED, Map.of());
            case 408 -> detail(AccessProblem.REQUEST_TIMEOUT, Map.of());
            case 413 -> tooLarge();
            default -> status >= 400 && status < 500 ? detail(AccessProblem.MALFORMED, Map.of()) : unexpected(failure);
        };
    }

    private static ProblemDetail tooLarge() { return detail(AccessProblem.TOO_LARGE, Map.of("limit", MaxBodySize.DEFAULT)); }
}
