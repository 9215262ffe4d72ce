package vn.tungnha.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;
import vn.tungnha.access.AccessProblem;
import vn.tungnha.kernel.Refusal;

/** Writes the refusals of the filter chain the way every other refusal is written. */
@Component
class RefusalWriter implements AccessDeniedHandler, AuthenticationEntryPoint {
    private final ObjectMapper json;

    RefusalWriter(ObjectMapper json) { this.json = json; }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied) throws IOException {
        write(response, denied instanceof CsrfException ? AccessProblem.CSRF : AccessProblem.FORBIDDEN);
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure) throws IOException {
        write(response, failure.getCause() instanceof CsrfException ? AccessProblem.CSRF : AccessProblem.NOT_SIGNED_IN);
    }

    void write(HttpServletResponse response, Refusal refusal) throws IOException {
        write(response, Problems.detail(refusal.problem(), refusal.params()));
    }

    private void write(HttpServletResponse response, ProblemDetail detail) throws IOException {
        response.setStatus(detail.getStatus());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        Problems.headers(detail).forEach((name, values) -> response.setHeader(name, values.getFirst()));
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), detail);
    }

    private void write(HttpServletResponse response, AccessProblem problem) throws IOException { write(response, Problems.detail(problem, Map.of())); }
}
