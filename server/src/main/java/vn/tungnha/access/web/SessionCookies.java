package vn.tungnha.access.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;
import vn.tungnha.access.AccessProblem;
import vn.tungnha.access.Caller;
import vn.tungnha.access.Door;
import vn.tungnha.access.FrontDoors;
import vn.tungnha.access.Sessions;
import vn.tungnha.kernel.Refusal;

/** The cookies that carry sessions, one per front door. */
@Component
class SessionCookies implements FrontDoors {
    private final Sessions sessions;

    SessionCookies(Sessions sessions) { this.sessions = sessions; }

    /** The door a call names in its header, or in its query (event streams cannot set headers). */
    static Door door(HttpServletRequest request) {
        String word = request.getHeader("X-Front-Door");
        return Door.of(word != null ? word : request.getParameter("door"))
                .orElseThrow(() -> new Refusal(AccessProblem.PARAMETER_INVALID, java.util.Map.of("name", "X-Front-Door")));
    }

    Optional<Caller> caller(HttpServletRequest request) {
        Door door = door(request);
        return token(request, door).flatMap(token -> sessions.caller(token, door));
    }

    static Optional<String> token(HttpServletRequest request, Door door) {
        return Optional.ofNullable(WebUtils.getCookie(request, door.cookie())).map(Cookie::getValue).filter(value -> !value.isBlank());
    }

    @Override
    public void open(UUID account, Door door, HttpServletRequest request, HttpServletResponse response) {
        give(request, response, door, sessions.open(account, door));
    }

    static void give(HttpServletRequest request, HttpServletResponse response, Door door, String token) {
        send(request, response, door, token, Sessions.LIFETIME);
    }

    static void take(HttpServletRequest request, HttpServletResponse response, Door door) { send(request, response, door, "", Duration.ZERO); }

    private static void send(HttpServletRequest request, HttpServletResponse response, Door door, String value, Duration age) {
        response.addHeader(HttpHeaders.SET_COOKIE, ResponseCookie.from(door.cookie(), value).httpOnly(true).secure(request.isSecure())
                .sameSite("Lax").path("/").maxAge(age).build().toString());
    }
}
