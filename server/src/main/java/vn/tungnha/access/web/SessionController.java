package vn.tungnha.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
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
import vn.tungnha.access.Authority;
import vn.tungnha.access.Caller;
import vn.tungnha.access.Door;
import vn.tungnha.access.Needs;
import vn.tungnha.access.Permission;
import vn.tungnha.access.RoleHeld;
import vn.tungnha.access.Sessions;
import vn.tungnha.access.SignIn;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.place.Place;
import vn.tungnha.place.Places;

/** Signing in and out of a front door. */
@RestController
@RequestMapping("/api/v1/session")
class SessionController {
    /** What one signs in with. */
    record Credentials(String name, String password) {}

    /** Who is signed in, and what they hold today. */
    record Me(UUID account, String name, String displayName, boolean mustChangePassword, List<Held> roles) {}

    record Held(String role, HeldAt place, LocalDate from, LocalDate to) {}

    record HeldAt(int id, String name, String type, int level, int leaf) {}

    private final SignIn signIn;
    private final Sessions sessions;
    private final Accounts accounts;
    private final Authority authority;
    private final Places places;
    private final Clock clock;

    SessionController(SignIn signIn, Sessions sessions, Accounts accounts, Authority authority, Places places, Clock clock) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.accounts = accounts;
        this.authority = authority;
        this.places = places;
        this.clock = clock;
    }

    @PostMapping
    @Needs.Nothing
    Me signIn(@RequestBody Credentials credentials, HttpServletRequest request, HttpServletResponse response) {
        if (credentials.name() == null || credentials.password() == null) throw new Refusal(AccessProblem.MALFORMED);
        Door door = SessionCookies.door(request);
        Account account = signIn.signIn(credentials.name(), credentials.password(), request.getRemoteAddr());
        SessionCookies.give(request, response, door, sessions.open(account.id(), door));
        return me(account);
    }

    /** Also hands out the CSRF cookie, which is written as soon as the token is looked at. */
    @GetMapping
    @Needs(Permission.SIGNED_IN)
    Me me(Caller caller, CsrfToken csrf) {
        csrf.getToken();
        return me(accounts.find(caller.account()).orElseThrow(() -> new Refusal(AccessProblem.NOT_SIGNED_IN)));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Needs.Nothing
    void signOut(HttpServletRequest request, HttpServletResponse response) {
        Door door = SessionCookies.door(request);
        SessionCookies.token(request, door).ifPresent(sessions::closeToken);
        SessionCookies.take(request, response, door);
    }

    private Me me(Account account) {
        LocalDate today = ProvinceDay.of(clock.instant());
        List<Held> held = authority.roles(account.id()).stream().filter(each -> each.valid().contains(today))
                .flatMap(each -> places.find(each.place(), today).map(place -> held(each, place)).stream()).toList();
        return new Me(account.id(), account.name(), account.displayName(), account.mustChangePassword(), held);
    }

    private static Held held(RoleHeld held, Place place) {
        return new Held(held.role().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                new HeldAt(place.id(), place.name(), place.type(), place.level(), place.ownLeaf()), held.valid().from(), held.valid().to());
    }
}
