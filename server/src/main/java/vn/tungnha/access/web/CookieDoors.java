package vn.tungnha.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tungnha.access.Door;
import vn.tungnha.access.FrontDoors;
import vn.tungnha.access.Sessions;

/** Front doors that browsers open with a cookie. */
@Component
class CookieDoors implements FrontDoors {
    private final Sessions sessions;

    CookieDoors(Sessions sessions) { this.sessions = sessions; }

    @Override
    public void open(UUID account, Door door, HttpServletRequest request, HttpServletResponse response) {
        SessionCookies.token(request, door).ifPresent(token -> sessions.close(token, door));
        SessionCookies.give(request, response, door, sessions.open(account, door));
    }
}
