package vn.tungnha.ledger;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.dao.DataAccessResourceFailureException;

/** Failures that are no fact's fault: a lost connection, a deadlock, a full disk, a database that stops. What was to be told is told again later. */
final class Passing {
    /** Classes of PostgreSQL's error codes: connection, rollback, resources, operator's intervention, system. */
    private static final Set<String> CLASSES = Set.of("08", "40", "53", "57", "58");

    private Passing() {}

    static boolean is(Throwable failure) {
        return Stream.iterate(failure, each -> each != null, Throwable::getCause).anyMatch(Passing::itself);
    }

    private static boolean itself(Throwable failure) {
        if (failure instanceof DataAccessResourceFailureException || failure instanceof SQLTransientConnectionException) return true;
        return failure instanceof SQLException inDatabase && inDatabase.getSQLState() != null && CLASSES.stream().anyMatch(inDatabase.getSQLState()::startsWith);
    }
}
