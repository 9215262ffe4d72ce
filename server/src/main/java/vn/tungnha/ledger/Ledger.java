package vn.tungnha.ledger;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * The one door through which facts enter. A call is one transaction: its leaves are locked in ascending order, known ids are dropped, each fact is
 * decided in order, numbered and chained; then what its subjects' histories mean is written as rows and differences of tallies.
 */
@Component
public class Ledger {
    private static final Logger LOG = LoggerFactory.getLogger(Ledger.class);
    private static final int TRIES = 4;

    private final DataSource database;
    private final LedgerParts parts;
    private final Salts salts = new RandomSalts();

    Ledger(@Qualifier("ledger") DataSource database, LedgerParts parts) {
        this.database = database;
        this.parts = parts;
    }

    /** Tells facts whose source is believed about its dates. Receipts come in the order of the facts. */
    public List<Receipt> tell(List<NewFact> facts, Instant recordedAt) {
        return tell(facts.stream().map(fact -> Arrival.of(fact, recordedAt)).toList());
    }

    /** Tells facts stamped by the door they came through. */
    public List<Receipt> tell(List<Arrival> arrivals) { return tell(arrivals, salts); }

    /** As {@link #tell(List)}, with salts the caller answers for: only for data made from a seed. */
    public List<Receipt> tell(List<Arrival> arrivals, Salts chosen) {
        if (arrivals.isEmpty()) return List.of();
        for (int attempt = 1;; attempt++) {
            try (Connection connection = database.getConnection()) {
                return inTransaction(connection, arrivals, chosen);
            } catch (SQLException failure) {
                if (attempt == TRIES || !Passing.is(failure)) throw new IllegalStateException("the ledger cannot be written", failure);
            }
        }
    }

    private List<Receipt> inTransaction(Connection connection, List<Arrival> arrivals, Salts chosen) throws SQLException {
        connection.setAutoCommit(false);
        try {
            List<Receipt> receipts = whole(connection, arrivals, chosen);
            connection.commit();
            return receipts;
        } catch (SQLException | RuntimeException failure) {
            connection.rollback();
            throw failure;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    /** Tries the batch whole; when something fails, halves it until the poisoned fact stands alone and is refused. */
    private List<Receipt> whole(Connection connection, List<Arrival> arrivals, Salts chosen) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try {
            List<Receipt> receipts = new Telling(parts, new Statements(connection), chosen).tell(arrivals);
            connection.releaseSavepoint(before);
            return receipts;
        } catch (SQLException | RuntimeException failure) {
            if (Passing.is(failure)) throw failure;
            connection.rollback(before);
            return arrivals.size() == 1 ? List.of(poisoned(arrivals.getFirst(), failure)) : halves(connection, arrivals, chosen);
        }
    }

    private List<Receipt> halves(Connection connection, List<Arrival> arrivals, Salts chosen) throws SQLException {
        int middle = arrivals.size() / 2;
        var receipts = new ArrayList<Receipt>(whole(connection, arrivals.subList(0, middle), chosen));
        receipts.addAll(whole(connection, arrivals.subList(middle, arrivals.size()), chosen));
        return receipts;
    }

    private static Receipt poisoned(Arrival arrival, Exception failure) {
        String trace = UUID.randomUUID().toString();
        LOG.error("fact {} of type {} poisoned its batch, trace {}", arrival.fact().id(), arrival.fact().type(), trace, failure);
        return new Receipt(arrival.fact().id(), Receipt.Outcome.REFUSED, null, null, LedgerProblem.UNEXPECTED.name(), Map.of("trace", trace));
    }

    private static final class RandomSalts implements Salts {
        private final SecureRandom random = new SecureRandom();

        @Override
        public byte[] next(UUID fact) {
            byte[] salt = new byte[16];
            random.nextBytes(salt);
            return salt;
        }
    }
}
