package vn.tungnha.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import vn.tungnha.place.Leaf;

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
    private final Salts salts = Salts.random();

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

    /**
     * As {@link #tell(List)}, with salts the caller answers for: only for data made from a seed. It comes leaf by leaf and not in the order of time, so no
     * {@link DoorRule} compares it with other leaves.
     */
    public List<Receipt> tell(List<Arrival> arrivals, Salts chosen) {
        return arrivals.isEmpty() ? List.of() : written((sql, attempt) -> attempt.tell(arrivals, sql, chosen));
    }

    /** As {@link #tell(List, Instant)}, but the transaction is rolled back unless the receipts satisfy the condition. */
    List<Receipt> tellTogether(List<NewFact> facts, Instant recordedAt, Predicate<List<Receipt>> keep) {
        List<Arrival> arrivals = facts.stream().map(fact -> Arrival.of(fact, recordedAt)).toList();
        return arrivals.isEmpty() ? List.of() : written((sql, attempt) -> attempt.tell(arrivals, sql, salts), keep);
    }

    /** Takes several phones' pushes in together, and notes that the devices spoke; the receipts of each. */
    List<List<Receipt>> hear(List<Spoken> pushes) {
        return written((sql, attempt) -> {
            var contacts = new ContactStore(sql);
            Map<UUID, NavigableMap<Long, Instant>> before = contacts.of(pushes.stream().map(push -> push.device().id()).toList());
            List<List<Arrival>> arrivals = pushes.stream()
                    .map(push -> push.device().revoked() ? List.<Arrival>of() : push.arrivals(before.get(push.device().id()))).toList();
            Iterator<Receipt> told = attempt.tell(arrivals.stream().flatMap(List::stream).toList(), sql, salts).iterator();
            var receipts = new ArrayList<List<Receipt>>(pushes.size());
            for (int i = 0; i < pushes.size(); i++)
                receipts.add(pushes.get(i).device().revoked() ? pushes.get(i).waiting() : arrivals.get(i).stream().map(each -> told.next()).toList());
            Instant now = pushes.stream().map(Spoken::at).max(Comparator.naturalOrder()).orElseThrow();
            contacts.note(IntStream.range(0, pushes.size()).mapToObj(i -> pushes.get(i).contact(receipts.get(i))).toList(), now);
            contacts.forgetSettled(before, now);
            return receipts;
        });
    }

    /** One transaction's work; tried again as a whole, so it leaves nothing behind when it fails. */
    private interface Work<T> {
        T in(Statements sql, Attempt attempt) throws SQLException;
    }

    private interface Attempt {
        List<Receipt> tell(List<Arrival> arrivals, Statements sql, Salts salts) throws SQLException;
    }

    /**
     * Nearly always nothing fails, so savepoints and the search for what was told before are kept for the second attempt. An attempt whose connection broke
     * may have been committed all the same; what it took in is then accepted by the next.
     */
    private <T> T written(Work<T> work) { return written(work, done -> true); }

    private <T> T written(Work<T> work, Predicate<T> keep) {
        boolean halve = false;
        parts.measures().numbers(); // numbered on a connection of its own, before this thread holds one
        for (int tries = 1;; tries++) {
            try (Connection connection = database.getConnection()) {
                return inTransaction(connection, work, attempt(halve, tries > 1), keep);
            } catch (SQLException | RuntimeException failure) {
                if (tries == TRIES) throw new IllegalStateException("the ledger cannot be written", failure);
                halve |= !Passing.is(failure);
                if (failure instanceof LeafClosed) parts.places().forget(); // the map in memory is from before the split
            }
        }
    }

    private Attempt attempt(boolean halve, boolean again) {
        return (arrivals, sql, chosen) -> {
            List<Arrival> resolved = ClosedLeaves.resolved(arrivals, parts, sql);
            return halve ? halving(resolved, sql, chosen, again) : new Telling(parts, rules(chosen), sql, chosen, Telling.Known.IN_HISTORIES, again).tell(resolved);
        };
    }

    private List<DoorRule> rules(Salts chosen) { return chosen == salts ? parts.rules() : List.of(); }

    private static <T> T inTransaction(Connection connection, Work<T> work, Attempt attempt, Predicate<T> keep) throws SQLException {
        connection.setAutoCommit(false);
        try {
            var sql = new Statements(connection);
            T done = work.in(sql, attempt);
            sql.flush();
            if (keep.test(done)) connection.commit();
            else connection.rollback();
            return done;
        } catch (SQLException | RuntimeException failure) {
            rollBack(connection, failure);
            throw failure;
        }
    }

    /** A connection that broke cannot be rolled back, which must not hide why; the pool makes each one as new. */
    private static void rollBack(Connection connection, Exception failure) {
        try {
            connection.rollback();
        } catch (SQLException broken) {
            failure.addSuppressed(broken);
        }
    }

    /** Tries the batch whole; when something fails, halves it until the failing fact is alone. That fact is refused, or postponed when the server is at fault. */
    private List<Receipt> halving(List<Arrival> arrivals, Statements sql, Salts chosen, boolean again) throws SQLException {
        if (arrivals.isEmpty()) return List.of();
        Savepoint before = sql.connection().setSavepoint();
        try {
            var own = new Statements(sql.connection());
            List<Receipt> receipts = new Telling(parts, rules(chosen), own, chosen, Telling.Known.ASKED_FOR, again).tell(arrivals);
            own.flush();
            sql.connection().releaseSavepoint(before);
            return receipts;
        } catch (SQLException | RuntimeException failure) {
            if (Passing.is(failure)) throw failure;
            sql.connection().rollback(before);
            return arrivals.size() == 1 ? List.of(poisoned(arrivals.getFirst(), failure)) : halves(arrivals, sql, chosen, again);
        }
    }

    /** The leaves of both halves are locked first, in order: what a half locks by itself could wait for one who waits for the other half. */
    private List<Receipt> halves(List<Arrival> arrivals, Statements sql, Salts chosen, boolean again) throws SQLException {
        new FactStore(sql).lock(arrivals.stream().map(each -> each.fact().leaf()).filter(leaf -> parts.places().leaf(leaf).filter(Leaf::isOpen).isPresent()).toList());
        int middle = arrivals.size() / 2;
        var receipts = new ArrayList<Receipt>(halving(arrivals.subList(0, middle), sql, chosen, again));
        receipts.addAll(halving(arrivals.subList(middle, arrivals.size()), sql, chosen, again));
        return receipts;
    }

    private static Receipt poisoned(Arrival arrival, Exception failure) {
        String trace = UUID.randomUUID().toString();
        boolean ours = Passing.isOurFault(failure);
        if (ours) LOG.error("ALARM: the server cannot write fact {} of type {}; phones keep it and send it again, trace {}", arrival.fact().id(), arrival.fact().type(), trace, failure);
        else LOG.error("fact {} of type {} poisoned its batch, trace {}", arrival.fact().id(), arrival.fact().type(), trace, failure);
        Receipt.Outcome outcome = ours ? Receipt.Outcome.LATER : Receipt.Outcome.REFUSED;
        return new Receipt(arrival.fact().id(), outcome, null, null, LedgerProblem.UNEXPECTED.name(), Map.of("trace", trace));
    }
}
