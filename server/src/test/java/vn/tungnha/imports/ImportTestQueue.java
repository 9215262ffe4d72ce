package vn.tungnha.imports;

import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Runs queued imports in tests, where no job runs by itself. */
public final class ImportTestQueue {
    private ImportTestQueue() {}

    public static void run(ApplicationContext context) {
        Imports imports = context.getBean(Imports.class);
        while (imports.takeNext());
    }

    /** Takes an import in that was taken in before, as a server does that was killed before it could say so. */
    public static void again(ApplicationContext context, UUID id) {
        context.getBean(JdbcClient.class).sql("update imports.import set state = 'QUEUED' where id = :id").param("id", id).update();
        run(context);
    }
}
