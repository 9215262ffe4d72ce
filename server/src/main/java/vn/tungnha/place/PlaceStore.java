package vn.tungnha.place;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads places from the database. */
@Component
class PlaceStore {
    private final JdbcClient jdbc;
    private final JdbcClient cache;
    private final TransactionTemplate snapshot;

    /** @param snapshot a short transaction on a connection for caches, released at its end even while another transaction goes on */
    PlaceStore(JdbcClient jdbc, @Qualifier("cache") JdbcClient cache, @Qualifier("cache") TransactionTemplate snapshot) {
        this.jdbc = jdbc;
        this.cache = cache;
        this.snapshot = snapshot;
    }

    /** Reads outside of the current transaction, as {@link #load} does, so that only committed data is cached and no second connection is needed. */
    long version() { return snapshot.execute(status -> cache.sql("select version from place.map_version").query(Long.class).single()); }

    PlaceMap load() { return snapshot.execute(status -> new Reading(cache).map()); }

    /** The map as the transaction under way sees it. */
    PlaceMap map() { return new Reading(jdbc).map(); }

    Map<String, Integer> levels() {
        Map<String, Integer> levels = new HashMap<>();
        jdbc.sql("select code, level from place.place_type").query(row -> { levels.put(row.getString(1), row.getInt(2)); });
        return levels;
    }

    private record Reading(JdbcClient jdbc) {
        PlaceMap map() { return new PlaceMap(versions(), above(), leaves(), joined(), new PlaceMap.Told(declared(), points(), takingPart())); }

        private List<PlaceMap.Version> versions() {
            return jdbc.sql("""
                    select v.place, v.code, v.name, v.type, v.level, v.parent, h.leaf as own_leaf,
                           lower(v.valid * h.valid) as from_day, upper(v.valid * h.valid) as to_day
                      from place.place_version v
                      join place.leaf_home h on h.place = v.place and h.main and h.valid && v.valid
                     order by v.name collate vietnamese, v.place, v.valid
                    """).query((row, n) -> new PlaceMap.Version(
                            new Place(row.getInt("place"), row.getString("code"), row.getString("name"), row.getString("type"),
                                    row.getInt("level"), row.getObject("parent", Integer.class), row.getInt("own_leaf")),
                            days(row))).list();
        }

        private List<PlaceMap.Above> above() {
            return jdbc.sql("select ancestor, leaf, lower(valid) as from_day, upper(valid) as to_day from place.place_leaf order by leaf")
                    .query((row, n) -> new PlaceMap.Above(row.getInt("ancestor"), row.getInt("leaf"), days(row))).list();
        }

        private List<PlaceMap.Above> joined() {
            return jdbc.sql("""
                    select h.place, h.leaf, lower(h.valid) as from_day, upper(h.valid) as to_day
                      from place.leaf_home h join place.leaf l on l.id = h.leaf where l.born_of <> h.place
                    """).query((row, n) -> new PlaceMap.Above(row.getInt("place"), row.getInt("leaf"), days(row))).list();
        }

        private List<Leaf> leaves() {
            return jdbc.sql("select id, born_of, kind, closed_on from place.leaf").query((row, n) -> new Leaf(row.getInt("id"),
                    row.getInt("born_of"), "village".equals(row.getString("kind")), row.getObject("closed_on", LocalDate.class))).list();
        }

        private Map<Integer, List<Declared>> declared() {
            Map<Integer, List<Declared>> all = new HashMap<>();
            jdbc.sql("select place, on_date, households, people, source from place.declared order by place, on_date desc").query(row -> {
                all.computeIfAbsent(row.getInt("place"), absent -> new ArrayList<>(1)).add(new Declared(row.getObject("on_date", LocalDate.class),
                        row.getInt("households"), row.getObject("people", Integer.class), row.getString("source")));
            });
            return all;
        }

        private Map<Integer, Point> points() {
            Map<Integer, Point> all = new HashMap<>();
            jdbc.sql("select place, lat, lon from place.place_point").query(row -> {
                all.put(row.getInt("place"), new Point(row.getDouble("lat"), row.getDouble("lon")));
            });
            return all;
        }

        private Map<Integer, List<Days>> takingPart() {
            Map<Integer, List<Days>> all = new HashMap<>();
            jdbc.sql("select place, lower(valid) as from_day, upper(valid) as to_day from place.participation").query(row -> {
                all.computeIfAbsent(row.getInt("place"), absent -> new ArrayList<>(1)).add(days(row));
            });
            return all;
        }

        private static Days days(ResultSet row) throws SQLException {
            return new Days(row.getObject("from_day", LocalDate.class), row.getObject("to_day", LocalDate.class));
        }
    }
}
