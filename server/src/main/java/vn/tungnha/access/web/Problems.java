package vn.tungnha.access.web;

import java.net.URI;
import java.util.Map;
import org.springframework.http.ProblemDetail;
import vn.tungnha.kernel.Problem;

/** Refusals as RFC 9457 problem details: type, code, params; the words come from the app. */
final class Problems {
    private Problems() {}

    static ProblemDetail detail(Problem problem, Map<String, Object> params) {
        ProblemDetail detail = ProblemDetail.forStatus(problem.status());
        detail.setType(URI.create("urn:tungnha:problem:" + problem.name()));
        detail.setProperty("code", problem.name());
        detail.setProperty("params", params);
        return detail;
    }
}
