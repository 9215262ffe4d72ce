package vn.tungnha.testing;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import vn.tungnha.TungNha;
import vn.tungnha.database.Database;
import vn.tungnha.database.EmbeddedDatabase;

/** The whole house on an embedded database of its own, for those who need an empty one: whole provinces, and the bench. */
public final class House implements AutoCloseable {
    private final ConfigurableApplicationContext context;

    private House(ConfigurableApplicationContext context) { this.context = context; }

    /** Empty, without the web. */
    public static House quiet(String name) { return quiet(name, TestClock.CLOCK); }

    /** Empty, without the web, with a clock of its own. */
    public static House quiet(String name, Clock clock) {
        Path data = Path.of("target/houses", name);
        EmbeddedDatabase.erase(data);
        return open(data, new SpringApplicationBuilder(TungNha.class).web(WebApplicationType.NONE).lazyInitialization(true), Map.of(), clock);
    }

    /** With what stands in the directory, answering on a free port. */
    public static House answering(Path data) {
        return open(data, new SpringApplicationBuilder(TungNha.class), Map.of("server.port", 0, "tungnha.demo", true), TestClock.CLOCK);
    }

    private static House open(Path data, SpringApplicationBuilder application, Map<String, Object> properties, Clock clock) {
        Database database = Database.open(Map.of(), data);
        return new House(application.properties(properties).logStartupInfo(false)
                .initializers(context -> TestClock.install(context, clock), context -> ((GenericApplicationContext) context).registerBean(Database.class, () -> database)).run());
    }

    public <T> T get(Class<T> part) { return context.getBean(part); }

    public ConfigurableApplicationContext context() { return context; }

    public int port() { return ((ServletWebServerApplicationContext) context).getWebServer().getPort(); }

    @Override
    public void close() { context.close(); }
}
