package vn.tungnha.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.BooleanSupplier;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * The client of the current request.
 *
 * @param key  the same for all requests of one session
 * @param gone whether the client closed its connection
 */
public record RequestClient(String key, BooleanSupplier gone) {
    /** Request attribute with the container's answer to whether the client is gone. */
    public static final String GONE = RequestClient.class.getName() + ".gone";
    private static final String SESSION_HEADER = "Cookie";
    private static final RequestClient NOBODY = new RequestClient("", () -> false);

    /** Outside of a request, as in a command, nobody can leave. */
    static RequestClient current() {
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes)) return NOBODY;
        HttpServletRequest request = attributes.getRequest();
        BooleanSupplier gone = request.getAttribute(GONE) instanceof BooleanSupplier known ? known : () -> false;
        return new RequestClient(String.valueOf(request.getHeader(SESSION_HEADER)), gone);
    }
}
