package vn.tungnha.access.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.tungnha.access.Needs;

/** For a browser that is not signed in yet: every answer sets the CSRF cookie, this one does nothing else. */
@RestController
class CsrfController {
    @GetMapping("/api/v1/csrf")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Needs.Nothing
    void csrf() {}
}
