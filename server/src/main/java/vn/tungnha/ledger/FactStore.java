package vn.tungnha.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Heads and facts in the database: a handful of whole statements per call, whatever the number of facts. */
final class FactStore {
    /** The last tick and hash of a leaf. */
    record Head(long tick, byte[] hash) {}

    /** A fact as stored, with what only the chain needs. */
    record Stored(Fact fact, byte[] salt, byte[] personalDigest, byte[] hash) {}

    record Place(int leaf, UUID id) {}

    static final String COLUMNS = """
            f.leaf, f.tick, f.id, f.type, f.subject, f.author, f.team, f.device, f.number, f.occurred_at, f.recorded_at, f.happened_at,
            f.body, f.salt, f.personal, f.personal_digest, f.hash""";

    private final Statements sql;

    FactStore(Statements sql) { this.sql = sql; }

    /**
     * Locks the heads of these leaves in ascending order, so that two pushes never wait for each other in a circle. A leaf's first fact bears its head;
     * should two circles meet over that, PostgreSQL breaks them and the loser is tried again.
     */
    Map<Integer, Head> lock(Collection<Integer> leaves) throws SQLException {
        Integer[] sorted = leaves.stream().sorted().distinct().toArray(Integer[]::new);
        Map<Integer, Head> heads = locked(sorted);
        if (heads.size() == sorted.length) return heads;
        sql.later("insert into ledger.head (leaf, tick, hash) select leaf, 0, ? from unnest(?::int[]) as leaves (leaf)"
                + " where not exists (select from ledger.head h where h.leaf = leaves.leaf) order by leaf on conflict do nothing", Chain.START, sorted);
        return locked(sorted);
    }

    private Map<Integer, Head> locked(Integer[] leaves) throws SQLException {
        Map<Integer, Head> heads = new HashMap<>();
        sql.query("select leaf, tick, hash, closed from ledger.head where leaf = any(?::int[]) order by leaf for update", row -> {
            if (row.getBoolean(4)) throw new LeafClosed(row.getInt(1));
            heads.put(row.getInt(1), new Head(row.getLong(2), row.getBytes(3)));
        }, (Object) leaves);
        return heads;
    }

    /** The facts already here under one of these ids. */
    Map<Place, Stored> known(List<Place> places) throws SQLException {
        Map<Place, Stored> known = new HashMap<>();
        sql.query("select " + COLUMNS + " from unnest(?::int[], ?::uuid[]) as asked (leaf, id)"
                + " join ledger.fact f on f.leaf = asked.leaf and f.id = asked.id", row -> {
                    Stored stored = read(row);
                    known.put(new Place(stored.fact().leaf(), stored.fact().id()), stored);
                }, leaves(places), ids(places));
        return known;
    }

    /**
     * Those of these places whose id belongs to a fact in another leaf. Not counted: the closed leaf, however long ago, that a split carried the fact from.
     */
    Set<Place> usedElsewhere(List<Place> places) throws SQLException {
        var used = new HashSet<Place>();
        sql.query("""
                select asked.leaf, asked.id from unnest(?::int[], ?::uuid[]) as asked (leaf, id)
                  join ledger.fact f on f.id = asked.id and f.leaf <> asked.leaf
                 where not exists (
                   with recursive origin (leaf) as (
                     select split_from from place.leaf where id = asked.leaf
                     union select l.split_from from origin join place.leaf l on l.id = origin.leaf)
                   select from origin where origin.leaf = f.leaf)
                """, row -> used.add(new Place(row.getInt(1), row.getObject(2, UUID.class))), leaves(places), ids(places));
        return used;
    }

    /** Whole histories of these subjects, each leaf's in tick order. */
    void histories(List<Place> subjects, Consumer<Stored> each) throws SQLException {
        sql.query("select " + COLUMNS + " from unnest(?::int[], ?::uuid[]) as asked (leaf, subject)"
                + " join ledger.fact f on f.leaf = asked.leaf and f.subject = asked.subject order by f.leaf, f.tick",
                row -> each.accept(read(row)), leaves(subjects), ids(subjects));
    }

    /** Pairs of subjects of these leaves that facts joined. Asked after the leaves are locked, so none is missed. */
    List<Changes.Link> links(Collection<Integer> leaves) throws SQLException {
        var links = new ArrayList<Changes.Link>();
        sql.query("select leaf, subject, other from ledger.subject_link where leaf = any(?::int[])",
                row -> links.add(new Changes.Link(row.getInt(1), row.getObject(2, UUID.class), row.getObject(3, UUID.class))),
                (Object) leaves.toArray(Integer[]::new));
        return links;
    }

    /** The head as it stands, without a lock. */
    Head head(int leaf) throws SQLException {
        var heads = new ArrayList<Head>(1);
        sql.query("select tick, hash from ledger.head where leaf = ?", row -> heads.add(new Head(row.getLong(1), row.getBytes(2))), leaf);
        return heads.isEmpty() ? new Head(0, Chain.START) : heads.getFirst();
    }

    /** A leaf's whole ledger, in tick order. */
    void all(int leaf, Consumer<Stored> each) throws SQLException {
        sql.query("select " + COLUMNS + " from ledger.fact f where f.leaf = ? order by f.tick", row -> each.accept(read(row)), leaf);
    }

    void insert(List<Stored> facts) {
        sql.later("""
                insert into ledger.fact (leaf, tick, id, type, subject, author, team, device, number, occurred_at, recorded_at, happened_at,
                                         body, salt, personal, hash)
                select * from unnest(?::int[], ?::bigint[], ?::uuid[], ?::text[], ?::uuid[], ?::uuid[], ?::uuid[], ?::uuid[], ?::bigint[],
                                     ?::timestamptz[], ?::timestamptz[], ?::timestamptz[], ?::text[], ?::bytea[], ?::text[], ?::bytea[])
                """,
                column(facts, Integer[]::new, stored -> stored.fact().leaf()), column(facts, Long[]::new, stored -> stored.fact().tick()),
                column(facts, UUID[]::new, stored -> stored.fact().id()), column(facts, String[]::new, stored -> stored.fact().type()),
                column(facts, UUID[]::new, stored -> stored.fact().subject()), column(facts, UUID[]::new, stored -> stored.fact().author()),
                column(facts, UUID[]::new, stored -> stored.fact().team()), column(facts, UUID[]::new, stored -> stored.fact().device()),
                column(facts, Long[]::new, stored -> stored.fact().number()),
                column(facts, String[]::new, stored -> stored.fact().occurredAt().toString()),
                column(facts, String[]::new, stored -> stored.fact().recordedAt().toString()),
                column(facts, String[]::new, stored -> stored.fact().happenedAt().toString()),
                column(facts, String[]::new, stored -> stored.fact().body()), column(facts, byte[][]::new, Stored::salt),
                column(facts, String[]::new, stored -> stored.fact().personal()), column(facts, byte[][]::new, Stored::hash));
    }

    void move(Map<Integer, Head> heads) {
        List<Integer> leaves = heads.keySet().stream().sorted().toList();
        sql.later("update ledger.head h set tick = moved.tick, hash = moved.hash"
                + " from unnest(?::int[], ?::bigint[], ?::bytea[]) as moved (leaf, tick, hash) where h.leaf = moved.leaf",
                column(leaves, Integer[]::new, leaf -> leaf), column(leaves, Long[]::new, leaf -> heads.get(leaf).tick()),
                column(leaves, byte[][]::new, leaf -> heads.get(leaf).hash()));
    }

    /** From this tick on the leaf's rows are to be fetched anew. */
    void markRebuilt(int leaf, long tick) { sql.later("update ledger.head set rebuilt = ? where leaf = ?", tick, leaf); }

    /** Writes the digests of facts whose personal part was erased before they were carried here. */
    void keepDigests(List<Stored> facts) {
        List<Stored> bare = facts.stream().filter(stored -> stored.personalDigest() != null).toList();
        sql.later("update ledger.fact f set personal_digest = kept.digest from unnest(?::int[], ?::bigint[], ?::bytea[]) as kept (leaf, tick, digest)"
                + " where f.leaf = kept.leaf and f.tick = kept.tick",
                column(bare, Integer[]::new, stored -> stored.fact().leaf()), column(bare, Long[]::new, stored -> stored.fact().tick()),
                column(bare, byte[][]::new, Stored::personalDigest));
    }

    /** No fact enters the leaf any more. */
    void close(int leaf) { sql.later("update ledger.head set closed = true where leaf = ?", leaf); }

    /** Deletes the personal parts and salts; the digests stay, so the chain holds. */
    void erase(List<Place> facts, Chain chain) throws SQLException {
        List<Stored> there = known(facts).values().stream().filter(stored -> stored.fact().personal() != null).toList();
        sql.later("update ledger.fact f set personal = null, salt = null, personal_digest = erased.digest"
                + " from unnest(?::int[], ?::bigint[], ?::bytea[]) as erased (leaf, tick, digest) where f.leaf = erased.leaf and f.tick = erased.tick",
                column(there, Integer[]::new, stored -> stored.fact().leaf()), column(there, Long[]::new, stored -> stored.fact().tick()),
                column(there, byte[][]::new, stored -> chain.digest(stored.salt(), stored.fact().personal())));
    }

    /** In the order of {@link #COLUMNS}: a push reads thousands, and looking columns up by name shows in its profile. */
    static Stored read(ResultSet row) throws SQLException {
        var fact = new Fact(row.getInt(1), row.getLong(2), row.getObject(3, UUID.class), row.getString(4), row.getObject(5, UUID.class),
                row.getObject(6, UUID.class), row.getObject(7, UUID.class), row.getObject(8, UUID.class), row.getObject(9, Long.class),
                Statements.instant(row, 10), Statements.instant(row, 11), Statements.instant(row, 12), row.getString(13), row.getString(15));
        return new Stored(fact, row.getBytes(14), row.getBytes(16), row.getBytes(17));
    }

    private static Integer[] leaves(List<Place> places) { return column(places, Integer[]::new, Place::leaf); }

    private static UUID[] ids(List<Place> places) { return column(places, UUID[]::new, Place::id); }

    static <T, V> V[] column(List<T> list, java.util.function.IntFunction<V[]> array, Function<T, V> value) {
        return IntStream.range(0, list.size()).mapToObj(i -> value.apply(list.get(i))).toArray(array);
    }
}
