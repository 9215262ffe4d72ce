package vn.tungnha.access.web;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.dao.DataAccessResourceFailureException;
import vn.tungnha.access.AccessProblem;

/** Transient failures: the same request can succeed later. The answer is 503 with {@code Retry-After}; the log gets one line. */
final class Unavailable {
    private static final String DISK_FULL = "53100";

    private Unavailable() {}

    /** The problem to answer with, when the failure is one that passes. */
    static Optional<AccessProblem> of(Throwable failure) {
        return Stream.iterate(failure, each -> each != null, Throwable::getCause).flatMap(each -> one(each).stream()).findFirst();
    }

    private static Optional<AccessProblem> one(Throwable failure) {
        return switch (failure) {
            case SQLException database -> ofState(database.getSQLState() == null ? "" : database.getSQLState(), database);
            case DataAccessResourceFailureException gone when gone.getCause() == null -> Optional.of(AccessProblem.DATABASE_UNAVAILABLE);
            case IOException file when String.valueOf(file.getMessage()).contains("No space left on device") -> Optional.of(AccessProblem.STORAGE_FULL);
            default -> Optional.empty();
        };
    }

    /** Classes of PostgreSQL's error codes: 08 connection, 40 rollback, 53 resources, 55P03 lock, 57 operator's intervention, 58 system. */
    private static Optional<AccessProblem> ofState(String state, SQLException failure) {
        if (state.equals(DISK_FULL)) return Optional.of(AccessProblem.STORAGE_FULL);
        if (state.startsWith("40") || state.startsWith("53") || state.equals("55P03") || state.equals("57014")) return Optional.of(AccessProblem.SERVER_BUSY);
        boolean gone = state.startsWith("08") || state.startsWith("57") || state.startsWith("58") || failure instanceof SQLTransientConnectionException;
        return gone ? Optional.of(AccessProblem.DATABASE_UNAVAILABLE) : Optional.empty();
    }
}
