package vn.tungnha.command;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import vn.tungnha.TungNha;
import vn.tungnha.database.Database;
import vn.tungnha.database.EmbeddedDatabase;

/** The whole house, opened for one command on one database. */
final class House {
    private static final Consumer<ApplicationContext> NOTHING = house -> {};

    /** Ours instead of the framework's: Ctrl-C may come before there is any house to close, and PostgreSQL must not be left behind then. */
    private static final Thread LEAVING = new Thread(House::leave, "leaving");
    private static final AtomicBoolean GUARDED = new AtomicBoolean();
    private static volatile ConfigurableApplicationContext opened;

    private House() {}

    /** Without the web; closing it leaves the database. */
    static ConfigurableApplicationContext quiet(Path data) {
        return open(data, new SpringApplicationBuilder(TungNha.class).web(WebApplicationType.NONE).lazyInitialization(true), Map.of(), NOTHING);
    }

    /** Answering on a port, once what must be looked at before is in order. */
    static ConfigurableApplicationContext answering(Path data, int port, Map<String, Object> more, Consumer<ApplicationContext> before) {
        Map<String, Object> properties = new HashMap<>(more);
        properties.put("server.port", port);
        return open(data, new SpringApplicationBuilder(TungNha.class), properties, before);
    }

    private static ConfigurableApplicationContext open(Path data, SpringApplicationBuilder application, Map<String, Object> properties,
            Consumer<ApplicationContext> before) {
        if (GUARDED.compareAndSet(false, true)) Runtime.getRuntime().addShutdownHook(LEAVING);
        Database database = Database.open(System.getenv(), data);
        try {
            String[] arguments = properties.entrySet().stream().map(each -> "--" + each.getKey() + "=" + each.getValue()).toArray(String[]::new);
            return application.logStartupInfo(false).registerShutdownHook(false).initializers(context -> furnish((GenericApplicationContext) context, database, before)).run(arguments);
        } catch (RuntimeException failure) {
            database.close();
            throw failure;
        }
    }

    private static void leave() {
        if (opened != null) opened.close();
        EmbeddedDatabase.leaveForGood();
    }

    private static void furnish(GenericApplicationContext house, Database database, Consumer<ApplicationContext> before) {
        opened = house;
        house.registerBean(Database.class, () -> database);
        house.registerBean("before", SmartInitializingSingleton.class, () -> () -> before.accept(house));
    }
}
