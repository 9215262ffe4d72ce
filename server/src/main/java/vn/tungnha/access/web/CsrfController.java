package vn.tungnha.access.web;

import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.tungnha.access.Needs;

/** The CSRF cookie for a browser that is not signed in yet. */
@RestController
class CsrfController {
    @GetMapping("/api/v1/csrf")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Needs.Nothing
    void csrf(CsrfToken token) { token.getToken(); }
}
