package vn.tungnha.access.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import vn.tungnha.access.AccessProblem;
import vn.tungnha.access.Authority;
import vn.tungnha.access.MaxBodySize;
import vn.tungnha.access.Needs;
import vn.tungnha.access.Permission;
import vn.tungnha.access.Sessions.Session;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.kernel.Refusal;

/**
 * Checks the permission that each endpoint declares, before anything of the request's body is read; an endpoint that declares none is refused to
 * everybody.
 */
@Component
class NeedsInterceptor implements HandlerInterceptor {
    private static final String OWN_SESSION = "/api/v1/session";

    private final CallerResolver callers;
    private final Authority authority;
    private final Clock clock;

    NeedsInterceptor(CallerResolver callers, Authority authority, Clock clock) {
        this.callers = callers;
        this.authority = authority;
        this.clock = clock;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method) || request.getDispatcherType() != DispatcherType.REQUEST) return true;
        if (!method.getBeanType().getPackageName().startsWith("vn.tungnha")) return true;
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        giveCsrfCookie(request);
        boolean open = method.hasMethodAnnotation(Needs.Nothing.class);
        UUID account = open ? RequestBudget.PUBLIC : require(method.getMethodAnnotation(Needs.class), request).caller().account();
        RequestAllowance.grant(request, account, method.getMethodAnnotation(MaxBodySize.class));
        return true;
    }

    /** The cookie is written when the token is first looked at; a browser needs it before its first sign-in. */
    private static void giveCsrfCookie(HttpServletRequest request) {
        if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) token.getToken();
    }

    private Session require(Needs needs, HttpServletRequest request) {
        if (needs == null) throw new Refusal(AccessProblem.FORBIDDEN);
        Session session = callers.session(request);
        if (session.mustChangePassword() && !request.getRequestURI().startsWith(OWN_SESSION)) throw new Refusal(AccessProblem.PASSWORD_MUST_CHANGE);
        if (!permitted(session, needs.value(), request)) throw new Refusal(AccessProblem.FORBIDDEN);
        return session;
    }

    /** Every place and leaf a call names must be within reach, wherever in it they are named: none may vouch for another. */
    private boolean permitted(Session session, Permission permission, HttpServletRequest request) {
        var account = session.caller().account();
        LocalDate today = ProvinceDay.of(clock.instant());
        List<Integer> places = named(request, "place");
        List<Integer> leaves = named(request, "leaf");
        if (places.isEmpty() && leaves.isEmpty()) return authority.permitsSomewhere(account, permission, today);
        return places.stream().allMatch(place -> authority.permitsAt(account, permission, place, today))
                && leaves.stream().allMatch(leaf -> authority.permits(account, permission, leaf, clock.instant()));
    }

    private static List<Integer> named(HttpServletRequest request, String name) {
        var variables = (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        Stream<?> inPath = variables == null ? Stream.of() : Stream.ofNullable(variables.get(name));
        Stream<?> inQuery = Stream.ofNullable(request.getParameterValues(name)).flatMap(Stream::of);
        try {
            return Stream.concat(inPath, inQuery).map(text -> Integer.valueOf(text.toString())).toList();
        } catch (NumberFormatException notANumber) {
            throw new Refusal(AccessProblem.PARAMETER_INVALID, Map.of("name", name));
        }
    }
}
