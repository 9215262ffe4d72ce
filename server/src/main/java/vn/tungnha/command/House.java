package vn.tungnha.command;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import vn.tungnha.TungNha;
import vn.tungnha.database.Database;

/** The whole house, opened for one command on one database. */
final class House {
    private House() {}

    /** Without the web; closing it leaves the database. */
    static ConfigurableApplicationContext quiet(Path data) {
        return open(data, new SpringApplicationBuilder(TungNha.class).web(WebApplicationType.NONE).lazyInitialization(true), Map.of());
    }

    /** Answering on a port. */
    static ConfigurableApplicationContext answering(Path data, int port, Map<String, Object> more) {
        Map<String, Object> properties = new HashMap<>(more);
        properties.put("server.port", port);
        return open(data, new SpringApplicationBuilder(TungNha.class), properties);
    }

    private static ConfigurableApplicationContext open(Path data, SpringApplicationBuilder application, Map<String, Object> properties) {
        Database database = Database.open(System.getenv(), data);
        try {
            String[] arguments = properties.entrySet().stream().map(each -> "--" + each.getKey() + "=" + each.getValue()).toArray(String[]::new);
            return application.logStartupInfo(false)
                    .initializers(context -> ((GenericApplicationContext) context).registerBean(Database.class, () -> database)).run(arguments);
        } catch (RuntimeException failure) {
            database.close();
            throw failure;
        }
    }
}
