package vn.tungnha.crash;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import tools.jackson.databind.json.JsonMapper;
import vn.tungnha.access.Devices;
import vn.tungnha.database.Database;
import vn.tungnha.ledger.Push;
import vn.tungnha.testing.TestClock;

/**
 * The push door and what stands under it (database, places, access, ledger, facts) in a second of starting instead of many, so that it can be killed
 * often. Only the web around the door is missing: who speaks is believed.
 */
final class LeanServer {
    private static final String[] MODULES = {"vn.tungnha.database", "vn.tungnha.place", "vn.tungnha.access", "vn.tungnha.ledger", "vn.tungnha.household",
            "vn.tungnha.team", "vn.tungnha.catalogue", "vn.tungnha.visit"};
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Devices devices;
    private final Push push;

    private LeanServer(Devices devices, Push push) {
        this.devices = devices;
        this.push = push;
    }

    /** @param arguments the data directory and the port */
    public static void main(String[] arguments) throws IOException {
        var house = house(Database.open(Map.of(), Path.of(arguments[0])));
        var door = new LeanServer(house.getBean(Devices.class), house.getBean(Push.class));
        var http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[1])), 0);
        http.createContext("/api/v1/csrf", exchange -> answer(exchange, 204, new byte[0]));
        http.createContext("/api/v1/sync/push", door::push);
        http.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        http.start();
    }

    private static AnnotationConfigApplicationContext house(Database database) {
        var house = new AnnotationConfigApplicationContext();
        var scanner = new ClassPathBeanDefinitionScanner(house);
        scanner.addExcludeFilter(new RegexPatternTypeFilter(Pattern.compile(".*\\.web\\..*")));
        scanner.setBeanDefinitionDefaults(lazy());
        house.registerBean(Database.class, () -> database);
        house.registerBean(Clock.class, () -> TestClock.CLOCK);
        scanner.scan(MODULES);
        house.refresh();
        return house;
    }

    private static org.springframework.beans.factory.support.BeanDefinitionDefaults lazy() {
        var lazy = new org.springframework.beans.factory.support.BeanDefinitionDefaults();
        lazy.setLazyInit(true);
        return lazy;
    }

    private void push(HttpExchange exchange) throws IOException {
        try {
            byte[] body = exchange.getRequestBody().readAllBytes();
            var device = devices.find(UUID.fromString(exchange.getRequestHeaders().getFirst("X-Device")));
            answer(exchange, 200, JSON.writeValueAsBytes(push.take(device, body)));
        } catch (RuntimeException failure) {
            answer(exchange, 500, failure.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }
}
