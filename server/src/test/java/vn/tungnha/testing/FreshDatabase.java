package vn.tungnha.testing;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import vn.tungnha.database.Database;
import vn.tungnha.database.EmbeddedDatabase;

/** Each test run begins with an empty embedded database, or takes the one made for it; never the one that TUNGNHA_DB_URL names for daily work. */
final class FreshDatabase implements ApplicationContextInitializer<GenericApplicationContext> {
    /** Test runs beside one another name different directories. */
    static final String NAME = "tungnha.test.data";
    private static final Path DATA = Path.of("target", System.getProperty(NAME, "test-data"));
    private static final String PREFIX = "TUNGNHA_TEST_DB_";
    private static boolean emptied;

    @Override
    public void initialize(GenericApplicationContext context) {
        Map<String, String> environment = forTests(System.getenv());
        if (!emptied && !Database.isExternal(environment)) EmbeddedDatabase.erase(DATA);
        emptied = true;
        TestClock.install(context);
        OneConnection.watch(context);
        context.registerBean(Database.class, () -> Database.open(environment, DATA));
    }

    private static Map<String, String> forTests(Map<String, String> environment) {
        return environment.entrySet().stream().filter(each -> each.getKey().startsWith(PREFIX))
                .collect(Collectors.toMap(each -> each.getKey().replace(PREFIX, "TUNGNHA_DB_"), Map.Entry::getValue));
    }
}
