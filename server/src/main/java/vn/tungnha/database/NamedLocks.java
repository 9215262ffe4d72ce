package vn.tungnha.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import javax.sql.DataSource;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.jdbc.support.SQLStateSQLExceptionTranslator;
import org.springframework.stereotype.Component;

/**
 * Locks by name across all servers of one database. Each lock has its own connection, outside of the pools: a lock that is held for long, for example
 * during a call to another system, takes no connection that requests wait for. A lock ends with its server.
 */
@Component
public class NamedLocks {
    private static final int MOST = 8;
    private static final Duration LOOK_EVERY = Duration.ofMillis(100);

    /** Held until it is closed. */
    public interface Held extends AutoCloseable {
        @Override
        void close();
    }

    private final DataSource owner;
    private final Semaphore connections = new Semaphore(MOST);

    NamedLocks(@FlywayDataSource DataSource owner) { this.owner = owner; }

    /** Empty when somebody holds it, or when this server holds as many locks as it may. */
    public Optional<Held> tryLock(String name) {
        if (!connections.tryAcquire()) return Optional.empty();
        Optional<Held> held = Optional.empty();
        try {
            held = locked(name);
            return held;
        } catch (SQLException failure) {
            throw new SQLStateSQLExceptionTranslator().translate("locking " + name, null, failure);
        } finally {
            if (held.isEmpty()) connections.release();
        }
    }

    /** Waits until nobody else holds it. */
    public Held lock(String name) throws InterruptedException {
        while (true) {
            Optional<Held> held = tryLock(name);
            if (held.isPresent()) return held.get();
            Thread.sleep(LOOK_EVERY);
        }
    }

    private Optional<Held> locked(String name) throws SQLException {
        Connection connection = owner.getConnection();
        boolean locked = false;
        try (var statement = connection.prepareStatement("select pg_try_advisory_lock(hashtextextended('tungnha ' || ?, 0))")) {
            statement.setString(1, name);
            try (var answer = statement.executeQuery()) {
                locked = answer.next() && answer.getBoolean(1);
            }
        } finally {
            if (!locked) connection.close();
        }
        return locked ? Optional.of(() -> release(connection)) : Optional.empty();
    }

    /** PostgreSQL gives the lock back with its connection. */
    private void release(Connection connection) {
        try {
            connection.close();
        } catch (SQLException lost) {
            // then the lock is lost as well
        } finally {
            connections.release();
        }
    }
}
