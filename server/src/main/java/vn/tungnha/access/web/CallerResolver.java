package vn.tungnha.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import vn.tungnha.access.AccessProblem;
import vn.tungnha.access.Caller;
import vn.tungnha.access.Door;
import vn.tungnha.access.Sessions;
import vn.tungnha.access.Sessions.Session;
import vn.tungnha.kernel.Refusal;

/** Who makes a call: the session in the cookie of the door it names. */
@Component
class CallerResolver implements HandlerMethodArgumentResolver {
    private static final String REMEMBERED = CallerResolver.class.getName();

    private final Sessions sessions;

    CallerResolver(Sessions sessions) { this.sessions = sessions; }

    @Override
    public boolean supportsParameter(MethodParameter parameter) { return parameter.getParameterType() == Caller.class; }

    @Override
    public Object resolveArgument(MethodParameter parameter, ModelAndViewContainer container, NativeWebRequest request,
            WebDataBinderFactory binders) {
        return session(request.getNativeRequest(HttpServletRequest.class)).caller();
    }

    /** The session of this call, or NOT_SIGNED_IN. */
    Session session(HttpServletRequest request) {
        if (request.getAttribute(REMEMBERED) instanceof Session known) return known;
        Door door = SessionCookies.door(request);
        Optional<Session> session = SessionCookies.token(request, door).flatMap(token -> sessions.find(token, door));
        request.setAttribute(REMEMBERED, session.orElseThrow(() -> new Refusal(AccessProblem.NOT_SIGNED_IN)));
        return session.get();
    }
}
