package vn.tungnha.place;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads places from the database. */
@Component
class PlaceStore {
    private final JdbcClient jdbc;

    PlaceStore(JdbcClient jdbc) { this.jdbc = jdbc; }

    /** What is shared in memory is committed, whoever reads it first: these two look from outside of any transaction under way. */
    @Transactional(readOnly = true, propagation = Propagation.NOT_SUPPORTED)
    public long version() { return jdbc.sql("select version from place.map_version").query(Long.class).single(); }

    @Transactional(readOnly = true, propagation = Propagation.REQUIRES_NEW, isolation = Isolation.REPEATABLE_READ)
    public PlaceMap load() { return map(); }

    /** The map as the transaction under way sees it. */
    PlaceMap map() { return new PlaceMap(versions(), above(), leaves(), new PlaceMap.Told(declared(), points(), takingPart())); }

    Map<String, Integer> levels() {
        Map<String, Integer> levels = new HashMap<>();
        jdbc.sql("select code, level from place.place_type").query(row -> { levels.put(row.getString(1), row.getInt(2)); });
        return levels;
    }

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
