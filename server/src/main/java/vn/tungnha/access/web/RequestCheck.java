package vn.tungnha.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.tungnha.access.AccessProblem;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.kernel.StorableText;

/**
 * Refuses requests that cannot be read at all, before any other filter reads their parameters: the container throws at the first reader of a badly encoded
 * query, whichever that is.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class RequestCheck extends OncePerRequestFilter {
    private final RefusalWriter refusals;

    RequestCheck(RefusalWriter refusals) { this.refusals = refusals; }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        Optional<Refusal> problem = isReadable(request.getContentType()) ? parameters(request) : Optional.of(new Refusal(AccessProblem.MALFORMED));
        if (problem.isPresent()) refusals.write(response, problem.get());
        else chain.doFilter(request, response);
    }

    private static boolean isReadable(String contentType) {
        if (contentType == null || contentType.isBlank()) return true;
        try {
            return MediaType.parseMediaType(contentType).isConcrete();
        } catch (InvalidMediaTypeException unreadable) {
            return false;
        }
    }

    private static Optional<Refusal> parameters(HttpServletRequest request) {
        try {
            return request.getParameterMap().entrySet().stream().filter(each -> !isStorable(each)).map(each -> invalid(StorableText.of(each.getKey()))).findFirst();
        } catch (IllegalStateException badlyEncoded) {
            return Optional.of(invalid("?"));
        }
    }

    private static boolean isStorable(Map.Entry<String, String[]> parameter) {
        return StorableText.is(parameter.getKey()) && Arrays.stream(parameter.getValue()).allMatch(StorableText::is);
    }

    private static Refusal invalid(String name) { return new Refusal(AccessProblem.PARAMETER_INVALID, Map.of("name", name)); }
}
