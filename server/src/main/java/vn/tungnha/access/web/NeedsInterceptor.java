package vn.tungnha.access.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import vn.tungnha.access.AccessProblem;
import vn.tungnha.access.Authority;
import vn.tungnha.access.Caller;
import vn.tungnha.access.Needs;
import vn.tungnha.access.Permission;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.kernel.Refusal;

/** Holds every endpoint to the permission it declares; an undeclared one is refused to everybody. */
@Component
class NeedsInterceptor implements HandlerInterceptor {
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
        if (method.hasMethodAnnotation(Needs.Nothing.class)) return true;
        Needs needs = method.getMethodAnnotation(Needs.class);
        if (needs == null) throw new Refusal(AccessProblem.FORBIDDEN);
        Caller caller = callers.caller(request).orElseThrow(() -> new Refusal(AccessProblem.NOT_SIGNED_IN));
        if (!permitted(caller, needs.value(), request)) throw new Refusal(AccessProblem.FORBIDDEN);
        return true;
    }

    private boolean permitted(Caller caller, Permission permission, HttpServletRequest request) {
        if (permission == Permission.SIGNED_IN) return true;
        @SuppressWarnings("unchecked")
        var variables = (Map<String, String>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        var today = ProvinceDay.of(clock.instant());
        if (variables.containsKey("place")) return authority.permitsAt(caller.account(), permission, number(variables, "place"), today);
        if (variables.containsKey("leaf")) return authority.permits(caller.account(), permission, number(variables, "leaf"), clock.instant());
        return authority.permitsSomewhere(caller.account(), permission, today);
    }

    private static int number(Map<String, String> variables, String name) {
        try {
            return Integer.parseInt(variables.get(name));
        } catch (NumberFormatException notANumber) {
            throw new Refusal(AccessProblem.PARAMETER_INVALID, Map.of("name", name));
        }
    }
}
