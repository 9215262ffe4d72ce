package vn.tungnha.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import vn.tungnha.kernel.Ids;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.ledger.FactStore.Head;

/**
 * Writes rows, tombstones, tallies and days of a place's leaves anew from their facts, each leaf under its own lock, and tells a {@code leaf.rebuilt}
 * fact, so that phones fetch the leaf again. A leaf whose chain is broken stays as it is: its facts are not to be believed.
 */
@Component
public class Rebuilding {
    /** Who tells what no person told. */
    static final UUID THE_HOUSE = new UUID(0, 0);

    /**
     * @param corrected how many rows, tombstones, tallies and days were not what the facts say
     * @param broken    why the leaf was left alone, or null
     */
    public record Rebuilt(int leaf, long corrected, String broken) {}

    private final DataSource database;
    private final LedgerParts parts;
    private final Clock clock;

    Rebuilding(@Qualifier("ledger") DataSource database, LedgerParts parts, Clock clock) {
        this.database = database;
        this.parts = parts;
        this.clock = clock;
    }

    /** The leaves beneath the place on today's map. */
    public List<Rebuilt> rebuild(int place) {
        var today = ProvinceDay.of(clock.instant());
        parts.places().get(place, today);
        var rebuilt = new ArrayList<Rebuilt>();
        for (int leaf : parts.places().leavesOf(place, today)) rebuilt.add(rebuildLeaf(leaf));
        return rebuilt;
    }

    private Rebuilt rebuildLeaf(int leaf) {
        parts.measures().numbers(); // numbered on a connection of its own, before this thread holds one
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            var sql = new Statements(connection);
            Rebuilt rebuilt = underLock(leaf, sql);
            sql.flush();
            connection.commit();
            return rebuilt;
        } catch (SQLException failure) {
            throw new IllegalStateException("leaf " + leaf + " cannot be rebuilt", failure);
        }
    }

    private Rebuilt underLock(int leaf, Statements sql) throws SQLException {
        var facts = new FactStore(sql);
        Head head = facts.lock(List.of(leaf)).get(leaf);
        var replay = new Replay(parts);
        facts.all(leaf, replay::next);
        Optional<String> broken = replay.broken(head);
        if (broken.isPresent()) return new Rebuilt(leaf, 0, broken.get());
        Changes told = replay.changes();
        long corrected = LeafState.live(leaf, sql, parts.tables().all()).partings(LeafState.told(told, parts.tables()), java.time.LocalDate.MIN);
        var store = new ChangeStore(sql, parts.tables(), parts.measures());
        store.clear(leaf);
        store.write(told);
        facts.markRebuilt(leaf, append(new Arrival(fact(leaf, corrected), clock.instant(), clock.instant()), head, facts));
        return new Rebuilt(leaf, corrected, null);
    }

    /** {@code leaf.rebuilt/1}, recorded by the server itself. */
    private NewFact fact(int leaf, long corrected) {
        Instant now = clock.instant();
        UUID id = Ids.next(now);
        return new NewFact(id, leaf, Registry.REBUILT.code(), id, THE_HOUSE, null, null, null, now, "{\"corrected\":" + corrected + "}", null);
    }

    private static long append(Arrival arrival, Head head, FactStore facts) {
        Fact fact = arrival.numbered(head.tick() + 1);
        byte[] hash = new Chain().next(head.hash(), fact, null);
        facts.insert(List.of(new FactStore.Stored(fact, null, null, hash)));
        facts.move(java.util.Map.of(fact.leaf(), new Head(fact.tick(), hash)));
        return fact.tick();
    }
}
