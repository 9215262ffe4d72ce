package vn.tungnha.access.web;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.function.BooleanSupplier;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;
import vn.tungnha.access.RequestClient;

/**
 * Lets long work ask whether its client is still there. Servlets cannot: the closed connection shows only when something is read or written. The container
 * can look for bytes without waiting, and reports an end of the stream as one byte to read.
 */
@Component
class ClientWatch implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    @Override
    public void customize(TomcatServletWebServerFactory factory) { factory.addEngineValves(new Watch()); }

    private static final class Watch extends ValveBase {
        Watch() { super(true); }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            request.setAttribute(RequestClient.GONE, (BooleanSupplier) () -> isGone(request.getCoyoteRequest()));
            getNext().invoke(request, response);
        }

        /** Only to be asked by the request's own thread, once its body is read; a second request sent early is longer than one byte. */
        private static boolean isGone(org.apache.coyote.Request request) {
            request.action(ActionCode.AVAILABLE, Boolean.TRUE);
            return request.getAvailable() == 1;
        }
    }
}
