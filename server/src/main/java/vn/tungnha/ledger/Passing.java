package vn.tungnha.ledger;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.dao.DataAccessResourceFailureException;

/** Failures that are no fact's fault: a lost connection, a deadlock, a full disk, a database that stops, a leaf that a split has just closed, a statement that is wrong. Such facts come again later. */
final class Passing {
    /** Classes of PostgreSQL's error codes: connection, rollback, resources, operator's intervention, system. */
    private static final Set<String> CLASSES = Set.of("08", "40", "53", "57", "58");

    /** Errors that the values of a fact can cause: data exceptions and violated constraints. Any other error is a fault of the server. */
    private static final Set<String> OF_VALUES = Set.of("22", "23");

    private Passing() {}

    /** A statement that is wrong itself (a missing right or table, a feature the database lacks), so it would refuse any fact. */
    static boolean isOurFault(Throwable failure) {
        return causes(failure).filter(SQLException.class::isInstance).map(each -> ((SQLException) each).getSQLState())
                .anyMatch(state -> state == null || OF_VALUES.stream().noneMatch(state::startsWith));
    }

    static boolean is(Throwable failure) {
        return causes(failure).anyMatch(Passing::itself);
    }

    private static Stream<Throwable> causes(Throwable failure) { return Stream.iterate(failure, each -> each != null, Throwable::getCause); }

    private static boolean itself(Throwable failure) {
        if (failure instanceof LeafClosed || failure instanceof DataAccessResourceFailureException || failure instanceof SQLTransientConnectionException) return true;
        return failure instanceof SQLException inDatabase && inDatabase.getSQLState() != null && CLASSES.stream().anyMatch(inDatabase.getSQLState()::startsWith);
    }
}
