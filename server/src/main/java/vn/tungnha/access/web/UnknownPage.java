package vn.tungnha.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import vn.tungnha.access.AccessProblem;

/** Answers an address that names nothing: a person's browser gets the public page, which says so in words; a program gets a problem. Both with 404. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class UnknownPage {
    private static final Resource PAGE = new ClassPathResource("static/index.html");

    @ExceptionHandler
    ResponseEntity<?> unknown(NoResourceFoundException failure, HttpServletRequest request) {
        if (!isAskedByAPerson(request) || !PAGE.exists())
            return ResponseEntity.status(HttpStatus.NOT_FOUND).body(Problems.detail(AccessProblem.NOT_FOUND, Map.of()));
        return ResponseEntity.status(HttpStatus.NOT_FOUND).contentType(MediaType.TEXT_HTML).cacheControl(CacheControl.noCache()).body(PAGE);
    }

    /** Browsers name text/html when an address is opened, and only then. */
    private static boolean isAskedByAPerson(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return request.getMethod().equals("GET") && !request.getRequestURI().startsWith("/api/") && accept != null && accept.contains(MediaType.TEXT_HTML_VALUE);
    }
}
