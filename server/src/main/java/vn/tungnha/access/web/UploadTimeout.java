package vn.tungnha.access.web;

import java.time.Duration;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** How long a body may bring nothing. Idle connections between two requests keep the container's own, longer time. */
@Component
class UploadTimeout implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    private final Duration longest;

    UploadTimeout(@Value("${tungnha.web.upload-timeout}") Duration longest) { this.longest = longest; }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addConnectorCustomizers(connector -> {
            if (!(connector.getProtocolHandler() instanceof AbstractHttp11Protocol<?> http)) return;
            http.setDisableUploadTimeout(false);
            http.setConnectionUploadTimeout((int) longest.toMillis());
        });
    }
}
