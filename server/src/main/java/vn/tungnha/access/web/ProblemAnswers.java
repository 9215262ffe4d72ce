package vn.tungnha.access.web;

import java.net.SocketTimeoutException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.catalina.connector.ClientAbortException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import vn.tungnha.access.AccessProblem;
import vn.tungnha.access.ClientGone;
import vn.tungnha.kernel.Problem;
import vn.tungnha.kernel.Refusal;

/** Every refusal leaves as {@code application/problem+json} with its code; what nobody expected leaves with a trace id and no inside story. */
@RestControllerAdvice
class ProblemAnswers {
    @ExceptionHandler
    ResponseEntity<ProblemDetail> refusal(Refusal refusal) { return answer(refusal.problem(), refusal.params()); }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> parameter(MethodArgumentTypeMismatchException failure) { return parameter(failure.getName()); }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> parameter(MissingServletRequestParameterException failure) { return parameter(failure.getParameterName()); }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> header(MissingRequestHeaderException failure) { return parameter(failure.getHeaderName()); }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(HttpMessageNotReadableException failure) {
        Refusal budget = RequestBudgetFilter.refusalIn(failure);
        if (budget != null) return refusal(budget);
        if (cause(failure, ClientAbortException.class).isPresent()) return brokenOff(failure);
        return cause(failure, Refusal.class).map(this::refusal).orElseGet(() -> answer(AccessProblem.MALFORMED, Map.of()));
    }

    /** The other side went away; there is nobody to answer. */
    @ExceptionHandler({AsyncRequestNotUsableException.class, ClientGone.class})
    void gone() {}

    /** The body did not arrive in time, or the answer was not read. A client that was only slow gets 408; a client that left gets nothing. */
    private static @Nullable ResponseEntity<ProblemDetail> brokenOff(Exception failure) {
        return cause(failure, SocketTimeoutException.class).isPresent() ? answer(AccessProblem.REQUEST_TIMEOUT, Map.of()) : null;
    }

    private static <T extends Throwable> Optional<T> cause(Throwable failure, Class<T> type) {
        return Stream.iterate(failure, each -> each != null, Throwable::getCause).filter(type::isInstance).map(type::cast).findFirst();
    }

    /** The framework's own refusals carry their status; everything else is unexpected. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> other(Exception failure) {
        Refusal refusal = RequestBudgetFilter.refusalIn(failure);
        if (refusal != null) return refusal(refusal);
        if (cause(failure, ClientAbortException.class).isPresent()) return brokenOff(failure);
        if (failure instanceof ErrorResponse known)
            return answer(Problems.ofStatus(known.getStatusCode().value(), failure), known.getHeaders());
        return answer(Problems.unexpected(failure), HttpHeaders.EMPTY);
    }

    private static ResponseEntity<ProblemDetail> parameter(String name) { return answer(AccessProblem.PARAMETER_INVALID, Map.of("name", name)); }

    private static ResponseEntity<ProblemDetail> answer(Problem problem, Map<String, Object> params) {
        return answer(Problems.detail(problem, params), HttpHeaders.EMPTY);
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail detail, HttpHeaders headers) {
        return ResponseEntity.status(detail.getStatus()).headers(Problems.headers(detail)).headers(headers).contentType(MediaType.APPLICATION_PROBLEM_JSON).header(HttpHeaders.CACHE_CONTROL, "no-store").body(detail);
    }
}
