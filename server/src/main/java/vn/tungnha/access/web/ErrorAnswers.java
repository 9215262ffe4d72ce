package vn.tungnha.access.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.tungnha.access.Needs;

/** Errors raised before a call reaches any endpoint, answered as all others are. */
@RestController
class ErrorAnswers implements ErrorController {
    @RequestMapping("/error")
    @Needs.Nothing
    ResponseEntity<ProblemDetail> error(HttpServletRequest request) {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer known ? known : 404;
        var failure = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        ProblemDetail detail = Problems.ofStatus(status, failure);
        return ResponseEntity.status(detail.getStatus()).headers(Problems.headers(detail)).body(detail);
    }
}
