package vn.tungnha.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** No body above 8 MB, whether its length is told beforehand or not. */
@Component
class BodyLimit extends OncePerRequestFilter {
    static final long MOST = 8L << 20;

    private static final class TooLarge extends IOException {
        TooLarge() { super("a body of more than " + MOST + " bytes"); }
    }

    private final RefusalWriter refusals;

    BodyLimit(RefusalWriter refusals) { this.refusals = refusals; }

    static boolean brokenBy(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) if (cause instanceof TooLarge) return true;
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > MOST) refusals.write(response, Problems.tooLarge());
        else chain.doFilter(request.getContentLengthLong() < 0 ? counted(request) : request, response);
    }

    private static HttpServletRequest counted(HttpServletRequest request) {
        return new HttpServletRequestWrapper(request) {
            private ServletInputStream counted;

            @Override
            public ServletInputStream getInputStream() throws IOException {
                if (counted == null) counted = new Counted(super.getInputStream());
                return counted;
            }
        };
    }

    /** Passes on what it reads until it has been too much. */
    private static final class Counted extends ServletInputStream {
        private final ServletInputStream in;
        private long read;

        Counted(ServletInputStream in) { this.in = in; }

        @Override
        public int read() throws IOException {
            int next = in.read();
            if (next >= 0) count(1);
            return next;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int count = in.read(bytes, from, length);
            if (count > 0) count(count);
            return count;
        }

        private void count(int more) throws TooLarge {
            read += more;
            if (read > MOST) throw new TooLarge();
        }

        @Override
        public boolean isFinished() { return in.isFinished(); }

        @Override
        public boolean isReady() { return in.isReady(); }

        @Override
        public void setReadListener(ReadListener listener) { in.setReadListener(listener); }
    }
}
