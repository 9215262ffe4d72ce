package vn.tungnha.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.ledger.FactStore.Head;

/**
 * Proves that what stands is what was told: each leaf's facts are folded anew in memory and compared with its live rows, tombstones, tallies and days,
 * and its chain is recomputed; all in one snapshot, by several workers, while the server goes on.
 */
@Component
public class Verification {
    /** @param differences the first of each leaf that has any */
    public record Report(int leaves, long facts, List<Difference> differences) {
        public boolean agrees() { return differences.isEmpty(); }
    }

    /**
     * @param what the chain, or the first row, tombstone, tally or day that differs
     * @param live what stands there, or null
     * @param told what the facts say, or null
     */
    public record Difference(int leaf, String what, String live, String told) {}

    /** Tombstones are kept this long (an older cursor pulls all). */
    static final int TOMBSTONE_DAYS = 400;
    private static final int WORKERS = 2;

    private final DataSource database;
    private final LedgerParts parts;
    private final Clock clock;

    Verification(@Qualifier("ledger") DataSource database, LedgerParts parts, Clock clock) {
        this.database = database;
        this.parts = parts;
        this.clock = clock;
    }

    /** Every leaf there ever was: where facts or heads are gone, rows may have stayed. */
    public Report verify() { return verify(Optional.empty()); }

    /** The leaves beneath the place on today's map. */
    public Report verify(int place) {
        var today = ProvinceDay.of(clock.instant());
        parts.places().get(place, today);
        return verify(Optional.of(parts.places().leavesOf(place, today)));
    }

    private Report verify(Optional<List<Integer>> chosen) {
        try (Connection connection = database.getConnection()) {
            beginSnapshot(connection);
            var sql = new Statements(connection);
            Collection<Integer> leaves = chosen.isPresent() ? chosen.get() : leaves(sql);
            return inParallel(exported(sql), leaves);
        } catch (SQLException failure) {
            throw new IllegalStateException("the ledger cannot be verified", failure);
        }
    }

    private static void beginSnapshot(Connection connection) throws SQLException {
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setReadOnly(true);
        connection.setAutoCommit(false);
    }

    private static List<Integer> leaves(Statements sql) throws SQLException {
        var leaves = new ArrayList<Integer>();
        sql.query("select leaf from ledger.head union select id from place.leaf order by leaf", row -> leaves.add(row.getInt(1)));
        return leaves;
    }

    private static String exported(Statements sql) throws SQLException {
        var snapshot = new ArrayList<String>(1);
        sql.query("select pg_export_snapshot()", row -> snapshot.add(row.getString(1)));
        return snapshot.getFirst();
    }

    private Report inParallel(String snapshot, Collection<Integer> leaves) {
        var waiting = new ConcurrentLinkedQueue<>(leaves);
        var differences = new ConcurrentLinkedQueue<Difference>();
        var facts = new AtomicLong();
        try (var workers = Executors.newFixedThreadPool(WORKERS)) {
            List<Future<?>> working = Stream.generate(() -> workers.submit(() -> {
                work(snapshot, waiting, differences, facts);
                return null;
            })).limit(WORKERS).<Future<?>>map(each -> each).toList();
            for (Future<?> each : working) each.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("verifying was interrupted", interrupted);
        } catch (ExecutionException failure) {
            throw new IllegalStateException("the ledger cannot be verified", failure.getCause());
        }
        return new Report(leaves.size(), facts.get(), differences.stream().sorted(Comparator.comparing(Difference::leaf)).toList());
    }

    private void work(String snapshot, Queue<Integer> waiting, Queue<Difference> differences, AtomicLong facts) throws SQLException {
        try (Connection connection = database.getConnection()) {
            beginSnapshot(connection);
            try (var statement = connection.createStatement()) {
                statement.execute("set transaction snapshot '" + snapshot + "'");
            }
            var sql = new Statements(connection);
            for (Integer leaf = waiting.poll(); leaf != null; leaf = waiting.poll()) verify(leaf, sql, facts).ifPresent(differences::add);
        }
    }

    private Optional<Difference> verify(int leaf, Statements sql, AtomicLong facts) throws SQLException {
        var store = new FactStore(sql);
        Head head = store.head(leaf);
        var replay = new Replay(parts);
        store.all(leaf, replay::next);
        facts.addAndGet(head.tick());
        Optional<String> broken = replay.broken(head);
        if (broken.isPresent()) return Optional.of(new Difference(leaf, "chain", broken.get(), null));
        LeafState told = LeafState.told(replay.changes(), parts.tables());
        return LeafState.live(leaf, sql, parts.tables().all()).firstParting(told, ProvinceDay.of(clock.instant()).minusDays(TOMBSTONE_DAYS))
                .map(parting -> new Difference(leaf, parting.what(), parting.live(), parting.told()));
    }
}
