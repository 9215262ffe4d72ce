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
import vn.tungnha.kernel.Refusal;

/** Who makes a call: the session in the cookie of the door it names. */
@Component
class CallerResolver implements HandlerMethodArgumentResolver {
    private static final String REMEMBERED = CallerResolver.class.getName();

    private final SessionCookies cookies;

    CallerResolver(SessionCookies cookies) { this.cookies = cookies; }

    @Override
    public boolean supportsParameter(MethodParameter parameter) { return parameter.getParameterType() == Caller.class; }

    @Override
    public Object resolveArgument(MethodParameter parameter, ModelAndViewContainer container, NativeWebRequest request,
            WebDataBinderFactory binders) {
        return caller(request.getNativeRequest(HttpServletRequest.class)).orElseThrow(() -> new Refusal(AccessProblem.NOT_SIGNED_IN));
    }

    Optional<Caller> caller(HttpServletRequest request) {
        if (request.getAttribute(REMEMBERED) instanceof Caller known) return Optional.of(known);
        Optional<Caller> caller = cookies.caller(request);
        caller.ifPresent(known -> request.setAttribute(REMEMBERED, known));
        return caller;
    }
}
