package vn.tungnha.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.SQLExceptionTranslator;
import org.springframework.jdbc.support.SQLStateSQLExceptionTranslator;
import org.springframework.stereotype.Component;

/** One process at a time tells the demo province: whoever does holds a lock in the database, and who dies gives it up. */
@Component
class DemoTurns {
    private static final Duration LOOK_EVERY = Duration.ofMillis(500);
    /** The lock's number; it means nothing. */
    private static final long LOCK = 0x7d3e_0001L;
    private static final SQLExceptionTranslator WORDS = new SQLStateSQLExceptionTranslator();

    private final DataSource dataSource;

    DemoTurns(DataSource dataSource) { this.dataSource = dataSource; }

    /** Blocks until it is our turn. */
    Turn await(Runnable waiting) {
        var turn = new Turn(DataSourceUtils.getConnection(dataSource));
        try {
            for (boolean told = false; !turn.taken(); told = true) {
                if (!told) waiting.run();
                Thread.sleep(LOOK_EVERY);
            }
            return turn;
        } catch (SQLException failure) {
            turn.close();
            throw WORDS.translate("waiting for the turn to load", null, failure);
        } catch (InterruptedException interrupted) {
            turn.close();
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Ours until closed. */
    final class Turn implements AutoCloseable {
        private final Connection connection;

        private Turn(Connection connection) { this.connection = connection; }

        private boolean taken() throws SQLException {
            try (var statement = connection.createStatement(); var answer = statement.executeQuery("select pg_try_advisory_lock(" + LOCK + ")")) {
                return answer.next() && answer.getBoolean(1);
            }
        }

        @Override
        public void close() {
            try (var statement = connection.createStatement()) {
                statement.execute("select pg_advisory_unlock(" + LOCK + ")");
            } catch (SQLException lost) {
                // the lock went with its connection
            } finally {
                DataSourceUtils.releaseConnection(connection, dataSource);
            }
        }
    }
}
