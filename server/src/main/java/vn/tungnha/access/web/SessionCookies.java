package vn.tungnha.access.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;
import vn.tungnha.access.AccessProblem;
import vn.tungnha.access.Door;
import vn.tungnha.access.Sessions;
import vn.tungnha.kernel.Refusal;

/** The cookies that carry sessions, one per front door. */
final class SessionCookies {
    private static final String HEADER = "X-Front-Door";

    private SessionCookies() {}

    /** The door a call names in its header, or in its query (event streams cannot set headers). */
    static Door door(HttpServletRequest request) {
        String word = request.getHeader(HEADER);
        return Door.of(word != null ? word : request.getParameter("door"))
                .orElseThrow(() -> new Refusal(AccessProblem.PARAMETER_INVALID, Map.of("name", HEADER)));
    }

    static Optional<String> token(HttpServletRequest request, Door door) {
        return Optional.ofNullable(WebUtils.getCookie(request, door.cookie())).map(Cookie::getValue).filter(value -> !value.isBlank());
    }

    /** Also given again to whoever has it, so that the browser keeps it as long as the server does. */
    static void give(HttpServletRequest request, HttpServletResponse response, Door door, String token) {
        send(request, response, door, token, Sessions.LIFETIME);
    }

    static void take(HttpServletRequest request, HttpServletResponse response, Door door) { send(request, response, door, "", Duration.ZERO); }

    private static void send(HttpServletRequest request, HttpServletResponse response, Door door, String value, Duration age) {
        response.addHeader(HttpHeaders.SET_COOKIE, ResponseCookie.from(door.cookie(), value).httpOnly(true).secure(request.isSecure())
                .sameSite("Lax").path("/").maxAge(age).build().toString());
    }
}
