package vn.tungnha.access.web;

import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import vn.tungnha.access.AccessProblem;
import vn.tungnha.kernel.Problem;
import vn.tungnha.kernel.Refusal;

/** Every refusal leaves as {@code application/problem+json} with its code; what nobody expected leaves with a trace id and no inside story. */
@RestControllerAdvice
class ProblemAnswers {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAnswers.class);

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refusal(Refusal refusal) { return answer(refusal.problem(), refusal.params()); }

    @ExceptionHandler({HttpMessageNotReadableException.class, HttpMediaTypeNotSupportedException.class})
    ResponseEntity<ProblemDetail> malformed() { return answer(AccessProblem.MALFORMED, Map.of()); }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> parameter(MethodArgumentTypeMismatchException failure) {
        return answer(AccessProblem.PARAMETER_INVALID, Map.of("name", failure.getName()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> parameter(MissingServletRequestParameterException failure) {
        return answer(AccessProblem.PARAMETER_INVALID, Map.of("name", failure.getParameterName()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> header(MissingRequestHeaderException failure) {
        return answer(AccessProblem.PARAMETER_INVALID, Map.of("name", failure.getHeaderName()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notFound(NoResourceFoundException failure) { return answer(AccessProblem.NOT_FOUND, Map.of()); }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> method(HttpRequestMethodNotSupportedException failure) {
        return answer(AccessProblem.METHOD_NOT_ALLOWED, Map.of());
    }

    /** The other side went away; there is nobody to answer. */
    @ExceptionHandler
    void gone(AsyncRequestNotUsableException gone) {}

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unexpected(Exception failure) {
        String trace = UUID.randomUUID().toString();
        LOG.error("unexpected, trace {}", trace, failure);
        return answer(AccessProblem.UNEXPECTED, Map.of("trace", trace));
    }

    private static ResponseEntity<ProblemDetail> answer(Problem problem, Map<String, Object> params) {
        return ResponseEntity.status(problem.status()).header("Cache-Control", "no-store").body(Problems.detail(problem, params));
    }
}
