package vn.tungnha.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.tungnha.database.LedgerRole;
import vn.tungnha.kernel.Ids;
import vn.tungnha.ledger.FactStore.Head;
import vn.tungnha.ledger.FactStore.Stored;
import vn.tungnha.place.LeafCut;

/**
 * Carries the facts of a leaf into the two leaves that a split makes of it: the same ids, texts, salts and times under new ticks, with new hashes and rows. The
 * old leaf keeps its facts without their personal parts, so that a later erasure has one place to erase; it ends with {@code leaf.split} and counts
 * nothing. Facts of the ledger itself ({@code leaf.rebuilt}) stay behind.
 */
@Component
public class Splitting {
    /** @param totals sum of each measure over all days */
    public record Half(int subjects, int facts, Map<String, Long> totals) {}

    public record Halves(Half staying, Half away) {}

    private record Written(Half half, Changes changes) {}

    private final DataSource database;
    private final LedgerParts parts;
    private final Clock clock;

    Splitting(DataSource database, LedgerParts parts, Clock clock) {
        this.database = database;
        this.parts = parts;
        this.clock = clock;
    }

    /** Call before the transaction begins: measures are numbered on a connection of their own. */
    public void prepare() { parts.measures().numbers(); }

    /**
     * Takes part in the transaction under way, which creates the new leaves; pushes to the old ones wait for its end.
     *
     * @param chosen    subjects that go away; all others stay
     * @param following facts that the split makes necessary in other leaves; unless all are accepted, nothing is split
     * @return one for each cut
     */
    public List<Halves> carry(List<LeafCut> cuts, Set<UUID> chosen, List<NewFact> following) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) throw new IllegalStateException("a split is part of a transaction");
        Connection connection = DataSourceUtils.getConnection(database);
        try {
            return LedgerRole.within(connection, () -> carry(cuts, chosen, following, new Statements(connection)));
        } catch (SQLException failure) {
            throw new IllegalStateException("the leaves " + cuts + " cannot be split", failure);
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
    }

    /** All leaves are locked at once, in order: a push that has one of them waits for none of the others. */
    private List<Halves> carry(List<LeafCut> cuts, Set<UUID> chosen, List<NewFact> following, Statements sql) throws SQLException {
        new FactStore(sql).lock(Stream.concat(cuts.stream().map(LeafCut::leaf), following.stream().map(NewFact::leaf)).toList());
        var halves = new ArrayList<Halves>(cuts.size());
        for (LeafCut cut : cuts) halves.add(carry(cut, chosen, sql));
        record(following, sql);
        sql.flush();
        return halves;
    }

    private void record(List<NewFact> following, Statements sql) throws SQLException {
        if (following.isEmpty()) return;
        List<Arrival> arrivals = following.stream().map(fact -> Arrival.of(fact, clock.instant())).toList();
        List<Receipt> receipts = new Telling(parts, parts.rules(), sql, Salts.random(), Telling.Known.ASKED_FOR, false).tell(arrivals);
        receipts.stream().filter(receipt -> receipt.outcome() != Receipt.Outcome.ACCEPTED).findFirst().ifPresent(refused -> {
            throw new IllegalStateException("a fact that a split makes necessary was not accepted: " + refused);
        });
    }

    private Halves carry(LeafCut cut, Set<UUID> chosen, Statements sql) throws SQLException {
        var store = new FactStore(sql);
        Head head = store.lock(List.of(cut.leaf())).get(cut.leaf());
        var all = new ArrayList<Stored>();
        store.all(cut.leaf(), all::add);
        Changes before = folded(all, head);
        List<Stored> facts = all.stream().filter(stored -> !stored.fact().type().equals(Registry.REBUILT.code())).toList();
        Set<UUID> moving = new Companions(facts.stream().<Told<?>>map(stored -> parts.reader().told(stored.fact())).toList()).with(chosen);
        Map<Boolean, List<Stored>> sides = facts.stream().collect(Collectors.partitioningBy(stored -> moving.contains(stored.fact().subject())));
        Written staying = write(cut.staying(), sides.get(false), sql);
        Written away = write(cut.away(), sides.get(true), sql);
        checkSums(cut.leaf(), before, staying.changes(), away.changes());
        close(cut, facts, head, sql);
        return new Halves(staying.half(), away.half());
    }

    private Changes folded(List<Stored> facts, Head head) {
        var replay = new Replay(parts);
        facts.forEach(replay::next);
        replay.broken(head).ifPresent(broken -> { throw new IllegalStateException("a leaf whose chain is broken is not split: " + broken); });
        return replay.changes();
    }

    private Written write(int leaf, List<Stored> from, Statements sql) throws SQLException {
        var store = new FactStore(sql);
        var chain = new Chain();
        var replay = new Replay(parts);
        Head head = store.lock(List.of(leaf)).get(leaf);
        var facts = new ArrayList<Stored>(from.size());
        for (Stored each : from) {
            Fact fact = each.fact().at(leaf, head.tick() + 1);
            var stored = new Stored(fact, each.salt(), each.personalDigest(), chain.next(head.hash(), fact, chain.digest(each)));
            head = new Head(fact.tick(), stored.hash());
            facts.add(stored);
            replay.next(stored);
        }
        store.insert(facts);
        store.keepDigests(facts);
        store.move(Map.of(leaf, head));
        Changes changes = replay.changes();
        new ChangeStore(sql, parts.tables(), parts.measures()).write(changes);
        long subjects = facts.stream().map(stored -> stored.fact().subject()).distinct().count();
        return new Written(new Half((int) subjects, facts.size(), totals(changes)), changes);
    }

    private static Map<String, Long> totals(Changes changes) {
        var totals = new TreeMap<String, Long>();
        changes.tallies.forEach((at, amount) -> {
            if (at.grain() == Changes.YEAR) totals.merge(at.measure(), amount, Long::sum);
        });
        return totals;
    }

    /** A subject is in one leaf, so each tally of the old leaf is the sum of both; anything else is a fault, and nothing is written. */
    private static void checkSums(int leaf, Changes before, Changes staying, Changes away) {
        Map<List<Object>, Long> sums = sums(staying);
        sums(away).forEach((at, amount) -> sums.merge(at, amount, Long::sum));
        sums.values().removeIf(amount -> amount == 0);
        Map<List<Object>, Long> expected = sums(before);
        expected.values().removeIf(amount -> amount == 0);
        if (!sums.equals(expected)) throw new IllegalStateException("the sums of leaf " + leaf + " would change by its split");
    }

    private static Map<List<Object>, Long> sums(Changes changes) {
        var sums = new HashMap<List<Object>, Long>();
        changes.tallies.forEach((at, amount) -> sums.put(List.of(at.measure(), at.grain(), at.start()), amount));
        return sums;
    }

    /** Records {@code leaf.split/1} as the last fact of the leaf. */
    private void close(LeafCut cut, List<Stored> facts, Head head, Statements sql) throws SQLException {
        var store = new FactStore(sql);
        var chain = new Chain();
        Instant now = clock.instant();
        UUID id = Ids.next(now);
        String body = "{\"into\":[" + cut.staying() + "," + cut.away() + "]}";
        Fact fact = Arrival.of(new NewFact(id, cut.leaf(), Registry.SPLIT.code(), id, Rebuilding.THE_HOUSE, null, null, null, now, body, null), now)
                .numbered(head.tick() + 1);
        byte[] hash = chain.next(head.hash(), fact, null);
        store.insert(List.of(new Stored(fact, null, null, hash)));
        store.move(Map.of(cut.leaf(), new Head(fact.tick(), hash)));
        store.erase(facts.stream().filter(stored -> stored.fact().personal() != null)
                .map(stored -> new FactStore.Place(cut.leaf(), stored.fact().id())).toList(), chain);
        store.close(cut.leaf());
        new ChangeStore(sql, parts.tables(), parts.measures()).clear(cut.leaf());
    }
}
