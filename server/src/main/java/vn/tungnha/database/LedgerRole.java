package vn.tungnha.database;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Lets a transaction of the application write facts too: a split changes places and the ledger together, and a team's facts change together with the roles that
 * follow them.
 */
public final class LedgerRole {
    /** Work that runs with the database role of the ledger. */
    @FunctionalInterface
    public interface Work<T> {
        T run() throws SQLException;
    }

    private LedgerRole() {}

    /** After a failure the transaction can only be rolled back, which restores the role of the application. */
    public static <T> T within(Connection transaction, Work<T> work) throws SQLException {
        take(transaction, DatabaseRoles.LEDGER);
        T done = work.run();
        take(transaction, DatabaseRoles.APP);
        return done;
    }

    private static void take(Connection transaction, String role) throws SQLException {
        try (var statement = transaction.createStatement()) {
            statement.execute("set local role " + role);
        }
    }
}
