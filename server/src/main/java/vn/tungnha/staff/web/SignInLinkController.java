package vn.tungnha.staff.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.tungnha.access.AccessProblem;
import vn.tungnha.access.Account;
import vn.tungnha.access.Needs;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.staff.SignInLinks;

/** Endpoints for the owner of a one-time link: read its account, and set a password. The token is in the body, because addresses are logged. */
@RestController
@RequestMapping("/api/v1/sign-in-links")
class SignInLinkController {
    record Token(String token) {}

    record Choice(String token, String password) {}

    /** @param name what the person signs in with */
    record Person(String name, String displayName) {
        static Person of(Account account) { return new Person(account.name(), account.displayName()); }
    }

    private final SignInLinks links;

    SignInLinkController(SignInLinks links) { this.links = links; }

    @PostMapping("/look")
    @Needs.Nothing
    Person look(@RequestBody Token given, HttpServletRequest request) {
        if (given.token() == null) throw new Refusal(AccessProblem.MALFORMED);
        return Person.of(links.look(given.token(), request.getRemoteAddr()));
    }

    @PostMapping("/use")
    @Needs.Nothing
    Person use(@RequestBody Choice choice, HttpServletRequest request) {
        if (choice.token() == null || choice.password() == null) throw new Refusal(AccessProblem.MALFORMED);
        return Person.of(links.use(choice.token(), choice.password(), request.getRemoteAddr()));
    }
}
