package vn.tungnha.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.tungnha.database.LedgerRole;

/**
 * Appends facts as a part of the application's transaction under way, so that facts and plain tables change together or not at all. Unlike {@link Ledger} it
 * retries nothing: after a failure the whole transaction is rolled back, and the caller decides. Only for a handful of facts: the locks of their leaves are held
 * until the transaction ends.
 */
@Component
class JoinedAppend {
    private final DataSource database;
    private final LedgerParts parts;
    private final Salts salts = Salts.random();

    JoinedAppend(DataSource database, LedgerParts parts) {
        this.database = database;
        this.parts = parts;
    }

    /** Call before the transaction begins: measures are numbered on a connection of their own. */
    void prepare() { parts.measures().numbers(); }

    List<Receipt> append(List<NewFact> facts, Instant recordedAt) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) throw new IllegalStateException("the facts are to be a part of a transaction");
        Connection connection = DataSourceUtils.getConnection(database);
        try {
            return LedgerRole.within(connection, () -> append(facts, recordedAt, new Statements(connection)));
        } catch (SQLException failure) {
            throw new IllegalStateException("the facts cannot be appended", failure);
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
    }

    private List<Receipt> append(List<NewFact> facts, Instant recordedAt, Statements sql) throws SQLException {
        List<Arrival> arrivals = ClosedLeaves.resolved(facts.stream().map(fact -> Arrival.of(fact, recordedAt)).toList(), parts, sql);
        List<Receipt> receipts = new Telling(parts, parts.rules(), sql, salts, Telling.Known.ASKED_FOR, false).tell(arrivals);
        sql.flush();
        return receipts;
    }
}
