package vn.tungnha.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;

/** CSRF tokens in a cookie, set only on answers that no cache keeps: a cache would give one token to everybody. */
final class CsrfCookies implements CsrfTokenRepository {
    private static final String CALLS = "/api/";
    /** May be kept for minutes by anything in between. */
    private static final String FOR_EVERYBODY = "/api/v1/public/";

    private final CookieCsrfTokenRepository cookies = CookieCsrfTokenRepository.withHttpOnlyFalse();

    @Override
    public CsrfToken generateToken(HttpServletRequest request) { return cookies.generateToken(request); }

    @Override
    public void saveToken(CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        String path = request.getRequestURI();
        if (path.startsWith(CALLS) && !path.startsWith(FOR_EVERYBODY)) cookies.saveToken(token, request, response);
    }

    @Override
    public CsrfToken loadToken(HttpServletRequest request) { return cookies.loadToken(request); }
}
