package vn.tungnha.testing;

import java.nio.file.Path;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import vn.tungnha.database.Database;
import vn.tungnha.database.EmbeddedDatabase;

/** Each test run begins with an empty embedded database; what is external is emptied by whoever started it. */
final class FreshDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    static final String DATA = "target/test-data";
    private static boolean emptied;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (!emptied && !Database.isExternal(System.getenv())) EmbeddedDatabase.erase(Path.of(DATA));
        emptied = true;
    }
}
