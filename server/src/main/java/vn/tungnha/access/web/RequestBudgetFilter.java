package vn.tungnha.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.tungnha.kernel.Refusal;

/** Lets a request of the API in when the {@link RequestBudget} allows it, and counts its body while it is read. */
@Component
class RequestBudgetFilter extends OncePerRequestFilter {
    /** Carries a refusal through code that expects the reading of a body to fail with an IOException only. */
    private static final class NotRead extends IOException {
        private final Refusal refusal;

        NotRead(Refusal refusal) {
            super(refusal.problem().name(), refusal);
            this.refusal = refusal;
        }
    }

    private final RequestBudget budget;
    private final RefusalWriter refusals;

    RequestBudgetFilter(RequestBudget budget, RefusalWriter refusals) {
        this.budget = budget;
        this.refusals = refusals;
    }

    /** The refusal that ended the reading of a body, or null when the failure has another cause. */
    static Refusal refusalIn(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) if (cause instanceof NotRead found) return found.refusal;
        return null;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) { return !request.getRequestURI().startsWith("/api/"); }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        RequestAllowance allowance;
        try {
            allowance = RequestAllowance.open(budget, request);
        } catch (Refusal busy) {
            refusals.write(response, busy);
            return;
        }
        try (allowance) {
            chain.doFilter(new CountedRequest(request, allowance), response);
        }
    }

    private static final class CountedRequest extends HttpServletRequestWrapper {
        private final RequestAllowance allowance;
        private CountedStream counted;
        private BufferedReader reader;

        CountedRequest(HttpServletRequest request, RequestAllowance allowance) {
            super(request);
            this.allowance = allowance;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            if (counted == null) counted = new CountedStream(super.getInputStream(), allowance);
            return counted;
        }

        @Override
        public BufferedReader getReader() throws IOException {
            String name = Objects.requireNonNullElse(getCharacterEncoding(), StandardCharsets.UTF_8.name());
            if (reader == null) reader = new BufferedReader(new InputStreamReader(getInputStream(), Charset.forName(name)));
            return reader;
        }
    }

    private static final class CountedStream extends ServletInputStream {
        private final ServletInputStream in;
        private final RequestAllowance allowance;

        CountedStream(ServletInputStream in, RequestAllowance allowance) {
            this.in = in;
            this.allowance = allowance;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int count = in.read(bytes, from, length);
            try {
                if (count > 0) allowance.count(bytes, from, count);
                return count;
            } catch (Refusal refusal) {
                throw new NotRead(refusal);
            }
        }

        @Override
        public boolean isFinished() { return in.isFinished(); }

        @Override
        public boolean isReady() { return in.isReady(); }

        @Override
        public void setReadListener(ReadListener listener) { in.setReadListener(listener); }
    }
}
