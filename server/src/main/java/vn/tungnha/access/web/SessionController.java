package vn.tungnha.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.tungnha.access.AccessProblem;
import vn.tungnha.access.Account;
import vn.tungnha.access.Accounts;
import vn.tungnha.access.Caller;
import vn.tungnha.access.Door;
import vn.tungnha.access.Needs;
import vn.tungnha.access.Permission;
import vn.tungnha.access.Sessions;
import vn.tungnha.access.SignIn;
import vn.tungnha.kernel.Refusal;

/** Signing in and out of a front door. */
@RestController
@RequestMapping("/api/v1/session")
class SessionController {
    /** What one signs in with. */
    record Credentials(String name, String password) {}

    /** The password one has and the one wished for. */
    record NewPassword(String old, String fresh) {}

    private final SignIn signIn;
    private final Sessions sessions;
    private final Accounts accounts;
    private final Me.Telling telling;

    SessionController(SignIn signIn, Sessions sessions, Accounts accounts, Me.Telling telling) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.accounts = accounts;
        this.telling = telling;
    }

    @PostMapping
    @Needs.Nothing
    Me signIn(@RequestBody Credentials credentials, HttpServletRequest request, HttpServletResponse response) {
        if (credentials.name() == null || credentials.password() == null) throw new Refusal(AccessProblem.MALFORMED);
        Door door = SessionCookies.door(request);
        Account account = signIn.signIn(credentials.name(), credentials.password(), request.getRemoteAddr());
        closeCurrent(request, door);
        SessionCookies.give(request, response, door, sessions.open(account.id(), door));
        return telling.about(account);
    }

    @GetMapping
    @Needs(Permission.SIGNED_IN)
    Me me(Caller caller, HttpServletRequest request, HttpServletResponse response) {
        SessionCookies.token(request, caller.door()).ifPresent(token -> SessionCookies.give(request, response, caller.door(), token));
        return telling.about(account(caller));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Needs.Nothing
    void signOut(HttpServletRequest request, HttpServletResponse response) {
        Door door = SessionCookies.door(request);
        closeCurrent(request, door);
        SessionCookies.take(request, response, door);
    }

    /** Signs the account out everywhere else. */
    @PostMapping("/password")
    @Needs(Permission.SIGNED_IN)
    Me changePassword(Caller caller, @RequestBody NewPassword passwords, HttpServletRequest request, HttpServletResponse response) {
        if (passwords.old() == null || passwords.fresh() == null) throw new Refusal(AccessProblem.MALFORMED);
        signIn.changePassword(account(caller), passwords.old(), passwords.fresh(), request.getRemoteAddr());
        SessionCookies.give(request, response, caller.door(), sessions.open(caller.account(), caller.door()));
        return telling.about(account(caller));
    }

    /** A browser has one session per front door: signing in again ends the one it had. */
    private void closeCurrent(HttpServletRequest request, Door door) { SessionCookies.token(request, door).ifPresent(token -> sessions.close(token, door)); }

    private Account account(Caller caller) {
        return accounts.find(caller.account()).orElseThrow(() -> new Refusal(AccessProblem.NOT_SIGNED_IN));
    }
}
