package vn.tungnha.access.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * The proxies whose {@code X-Forwarded-For} and {@code X-Forwarded-Proto} the server accepts: none unless they are configured.
 * A private network has other clients besides the proxy. If their headers were accepted, such a client could send each
 * password guess under a new address and avoid the rate limit.
 */
@Component
class TrustedProxies implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    private static final Pattern ADDRESS = Pattern.compile("[0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

    private final List<String> addresses;

    /** @param addresses of the proxies, as Tomcat sees them; IPv4 or IPv6 */
    TrustedProxies(@Value("${tungnha.proxies:}") List<String> addresses) {
        this.addresses = addresses.stream().map(TrustedProxies::address).toList();
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        if (addresses.isEmpty()) return;
        var valve = new RemoteIpValve();
        valve.setInternalProxies(addresses.stream().map(Pattern::quote).collect(Collectors.joining("|")));
        valve.setRemoteIpHeader("X-Forwarded-For");
        valve.setProtocolHeader("X-Forwarded-Proto");
        factory.addEngineValves(valve);
    }

    private static String address(String text) {
        try {
            if (ADDRESS.matcher(text.strip()).matches()) return InetAddress.getByName(text.strip()).getHostAddress();
        } catch (UnknownHostException noAddress) {
            // refused below
        }
        throw new IllegalArgumentException("tungnha.proxies: " + text + " is not an address; separate several by commas");
    }
}
