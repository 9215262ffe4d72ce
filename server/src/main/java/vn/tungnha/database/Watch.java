package vn.tungnha.database;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Repeats a check for as long as it is needed. A check that fails is repeated all the same, whatever it throws: nothing starts the thread again. */
final class Watch {
    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);

    /** One check, which is repeated. */
    interface Check {
        void run() throws Exception;
    }

    private Watch() {}

    /** @param failing what to report of a failure, before its reason */
    static void start(String name, BooleanSupplier needed, Duration every, Check check, String failing) {
        Thread.ofVirtual().name(name).start(() -> {
            while (needed.getAsBoolean()) once(every, check, failing);
        });
    }

    private static void once(Duration every, Check check, String failing) {
        try {
            Thread.sleep(every);
            check.run();
        } catch (Throwable failure) {
            LOG.warn("{}: {}", failing, failure.toString());
        }
    }
}
