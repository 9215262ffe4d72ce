package vn.tungnha.ledger;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.tungnha.kernel.ProvinceDay;

/** Rows down: what changed in somebody's leaves since their cursor, line by line out of one snapshot of the database. */
@Component
public class Pull {
    private static final int TOMBSTONE_DAYS = 400;

    /** A fact a phone has a receipt for. */
    public record Taken(int leaf, long tick, UUID id) {}

    private record Wanted(int leaf, long since, long until) {}

    private final DataSource database;
    private final LedgerParts parts;
    private final PullScope scope;
    private final JsonMapper json;
    private final Clock clock;

    Pull(DataSource database, LedgerParts parts, PullScope scope, Clock clock) {
        this.database = database;
        this.parts = parts;
        this.scope = scope;
        this.json = parts.reader().json();
        this.clock = clock;
    }

    /**
     * Writes the lines of contract/README.md; an answer without its last line was cut and counts for nothing.
     *
     * @param cursorText where the phone stands, or null when it has nothing
     * @param accepted   facts the phone has receipts for, and whose rows are to come: where one is not here, neither are others it has told
     * @param kindCodes  the row kinds and versions the phone understands
     */
    public void write(UUID account, String cursorText, List<Taken> accepted, Collection<String> kindCodes, OutputStream out) {
        try (var spool = new Spool()) {
            read(account, cursorText, accepted, kindCodes, spool);
            spool.copyTo(out);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Reads the whole answer and releases the connection before the first byte is sent, because the phone may be slow. */
    private void read(UUID account, String cursorText, List<Taken> accepted, Collection<String> kindCodes, OutputStream out) throws IOException {
        // asked before a connection is held: many phones that each held one and waited for another would wait for each other
        PullScope.Leaves leaves = scope.of(account);
        List<PullScope.Shown> shown = scope.shown(account, leaves);
        try (Connection connection = database.getConnection()) {
            connection.setReadOnly(true);
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try {
                new Answer(new Statements(connection), leaves, shown, kinds(kindCodes), out).write(cursorText, accepted);
            } finally {
                connection.rollback();
                connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
                connection.setAutoCommit(true);
                connection.setReadOnly(false);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("rows cannot be read", failure);
        }
    }

    private List<RowKind<?>> kinds(Collection<String> codes) {
        return parts.registry().kinds().values().stream().filter(kind -> codes.contains(kind.code()))
                .<RowKind<?>>map(kind -> kind).sorted(java.util.Comparator.comparing(RowKind::code)).toList();
    }

    /** One answer being written. */
    private final class Answer {
        private final Statements sql;
        private final PullScope.Leaves leaves;
        private final List<PullScope.Shown> shown;
        private final List<RowKind<?>> kinds;
        private final OutputStream out;
        private final Map<Integer, Long> ticks = new HashMap<>();
        private final Map<Integer, Long> marks = new HashMap<>();
        private final Map<Integer, Long> rebuilt = new HashMap<>();

        Answer(Statements sql, PullScope.Leaves leaves, List<PullScope.Shown> shown, List<RowKind<?>> kinds, OutputStream out) {
            this.sql = sql;
            this.leaves = leaves;
            this.shown = shown;
            this.kinds = kinds;
            this.out = out;
        }

        void write(String cursorText, List<Taken> accepted) throws SQLException, IOException {
            UUID epoch = epoch();
            heads(leaves.all());
            Cursor cursor = standing(cursorText, accepted, epoch);
            boolean reset = cursor == null;
            line(reset ? Map.of("epoch", epoch, "reset", true) : Map.of("epoch", epoch));
            Cursor since = reset ? new Cursor(epoch, today(), Map.of()) : withoutDropped(cursor, leaves);
            for (RowKind<?> kind : kinds) rows(kind, since, leaves);
            line(Map.of("scope", shown));
            line(Map.of("cursor", reached(epoch, leaves).text(), "serverTime", clock.instant()));
        }

        private UUID epoch() throws SQLException {
            UUID[] epoch = new UUID[1];
            sql.query("select id from ledger.epoch order by began_at desc limit 1", row -> epoch[0] = row.getObject("id", UUID.class));
            return epoch[0];
        }

        private void heads(Set<Integer> leaves) throws SQLException {
            leaves.forEach(leaf -> ticks.put(leaf, 0L));
            sql.query("select leaf, tick, hash, rebuilt from ledger.head where leaf = any(?::int[])", row -> {
                ticks.put(row.getInt("leaf"), row.getLong("tick"));
                marks.put(row.getInt("leaf"), row.getLong("tick") == 0 ? 0L : Cursor.mark(row.getBytes("hash")));
                rebuilt.put(row.getInt("leaf"), row.getLong("rebuilt"));
            }, (Object) leaves.toArray(Integer[]::new));
        }

        /** The phone's cursor, or null when it must begin anew: none, another epoch or history, or older than our tombstones. */
        private Cursor standing(String text, List<Taken> accepted, UUID epoch) throws SQLException {
            if (text == null || text.isBlank()) return null;
            Cursor cursor = Cursor.of(text);
            boolean stands = cursor.epoch().equals(epoch) && cursor.issued().isAfter(today().minusDays(TOMBSTONE_DAYS)) && isOurHistory(cursor.leaves())
                    && areHere(accepted);
            return stands ? cursor : null;
        }

        /** False when the phone has read facts that are not here: this database was put back to a day before them. */
        private boolean isOurHistory(Map<Integer, Cursor.Reached> leaves) throws SQLException {
            var read = leaves.entrySet().stream().filter(each -> each.getValue().tick() > 0).toList();
            var known = new ArrayList<Integer>();
            sql.query("select f.leaf, f.hash from unnest(?::int[], ?::bigint[]) as read (leaf, tick) join ledger.fact f on f.leaf = read.leaf and f.tick = read.tick",
                    row -> {
                        if (Cursor.mark(row.getBytes("hash")) == leaves.get(row.getInt("leaf")).mark()) known.add(row.getInt("leaf"));
                    }, FactStore.column(read, Integer[]::new, Map.Entry::getKey), FactStore.column(read, Long[]::new, each -> each.getValue().tick()));
            return known.size() == read.size();
        }

        /** False when what the phone was told had been accepted stands here no longer, or something else in its place. */
        private boolean areHere(List<Taken> accepted) throws SQLException {
            var here = new ArrayList<UUID>();
            sql.query("select f.id from unnest(?::int[], ?::bigint[], ?::uuid[]) as told (leaf, tick, id)"
                    + " join ledger.fact f on f.leaf = told.leaf and f.tick = told.tick and f.id = told.id", row -> here.add(row.getObject("id", UUID.class)),
                    FactStore.column(accepted, Integer[]::new, Taken::leaf), FactStore.column(accepted, Long[]::new, Taken::tick),
                    FactStore.column(accepted, UUID[]::new, Taken::id));
            return here.size() == accepted.size();
        }

        /** Leaves no longer mine, and leaves rebuilt since, are forgotten by the phone first. */
        private Cursor withoutDropped(Cursor cursor, PullScope.Leaves leaves) throws IOException {
            Map<Integer, Cursor.Reached> kept = new TreeMap<>(cursor.leaves());
            for (var each : cursor.leaves().entrySet()) {
                boolean mine = leaves.all().contains(each.getKey());
                boolean wider = mine && holdsMoreThanSeen(each.getKey(), each.getValue(), leaves);
                if (mine && !wider && rebuilt.getOrDefault(each.getKey(), 0L) <= each.getValue().tick()) continue;
                line(Map.of("drop", each.getKey()));
                kept.remove(each.getKey());
            }
            return new Cursor(cursor.epoch(), cursor.issued(), kept);
        }

        /** True when the phone holds rows of a leaf that it may see no longer, though it still sees others of it. */
        private boolean holdsMoreThanSeen(int leaf, Cursor.Reached reached, PullScope.Leaves leaves) {
            return kinds.stream().anyMatch(kind -> reached.kinds().contains(kind.code()) && !leaves.sees(leaf, kind));
        }

        private void rows(RowKind<?> kind, Cursor cursor, PullScope.Leaves leaves) throws SQLException {
            List<Wanted> wanted = leaves.all().stream().filter(leaf -> leaves.sees(leaf, kind))
                    .map(leaf -> new Wanted(leaf, cursor.since(leaf, kind.code()), ticks.get(leaf))).filter(each -> each.since() < each.until()).toList();
            if (wanted.isEmpty()) return;
            RowTable<?> table = parts.tables().of(kind);
            String columns = List.of(table.columnList().split(", ")).stream().map(column -> "t." + column).collect(Collectors.joining(", "));
            sql.query("select t.leaf, " + columns + ", t.tick from unnest(?::int[], ?::bigint[], ?::bigint[]) as wanted (leaf, since, until)"
                    + " join " + kind.table() + " t on t.leaf = wanted.leaf and t.tick > wanted.since and t.tick <= wanted.until"
                    + " order by t.leaf, t.tick, t.id", row -> line(told(kind, "row", row.getInt("leaf"), row.getObject("id", UUID.class), row.getLong("tick"), table.read(row))),
                    arrays(wanted));
            sql.query("select t.leaf, t.id, t.tick from unnest(?::int[], ?::bigint[], ?::bigint[]) as wanted (leaf, since, until)"
                    + " join ledger.tombstone t on t.leaf = wanted.leaf and t.kind = ? and t.tick > wanted.since and t.tick <= wanted.until"
                    + " where wanted.since > 0 order by t.leaf, t.tick, t.id",
                    row -> line(told(kind, "gone", row.getInt("leaf"), row.getObject("id", UUID.class), row.getLong("tick"), null)),
                    arrays(wanted)[0], arrays(wanted)[1], arrays(wanted)[2], kind.name());
        }

        private Map<String, Object> told(RowKind<?> kind, String word, int leaf, UUID id, long tick, Row data) {
            Map<String, Object> told = new LinkedHashMap<>();
            told.put("kind", kind.code());
            told.put("leaf", leaf);
            told.put("id", id);
            told.put("tick", tick);
            if (data != null) told.put("data", data);
            return Map.of(word, told);
        }

        private Object[] arrays(List<Wanted> wanted) {
            return new Object[] {FactStore.column(wanted, Integer[]::new, Wanted::leaf), FactStore.column(wanted, Long[]::new, Wanted::since),
                FactStore.column(wanted, Long[]::new, Wanted::until)};
        }

        private Cursor reached(UUID epoch, PullScope.Leaves leaves) {
            Map<Integer, Cursor.Reached> reached = new TreeMap<>();
            for (int leaf : leaves.all()) {
                Set<String> seen = kinds.stream().filter(kind -> leaves.sees(leaf, kind)).map(RowKind::code).collect(Collectors.toSet());
                reached.put(leaf, new Cursor.Reached(ticks.get(leaf), marks.getOrDefault(leaf, 0L), seen));
            }
            return new Cursor(epoch, today(), reached);
        }

        private void line(Object value) {
            try {
                out.write(json.writeValueAsBytes(value));
                out.write('\n');
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
    }

    private LocalDate today() {
        Instant now = clock.instant();
        return ProvinceDay.of(now);
    }
}
