package vn.tungnha.crash;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import vn.tungnha.TungNha;
import vn.tungnha.database.Database;
import vn.tungnha.testing.TestClock;

/** The whole house on an embedded database of its own, without the web; closing it stops PostgreSQL. */
final class QuietHouse {
    private QuietHouse() {}

    static ConfigurableApplicationContext on(Path data) {
        return new SpringApplicationBuilder(TungNha.class).web(WebApplicationType.NONE).lazyInitialization(true).logStartupInfo(false)
                .initializers(TestClock::install, context -> ((GenericApplicationContext) context).registerBean(Database.class, () -> Database.open(Map.of(), data))).run();
    }
}
