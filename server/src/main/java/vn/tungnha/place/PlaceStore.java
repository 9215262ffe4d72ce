package vn.tungnha.place;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.kernel.VietnameseText;

/** Places in the database. */
@Component
class PlaceStore {
    private final JdbcClient jdbc;

    PlaceStore(JdbcClient jdbc) { this.jdbc = jdbc; }

    long version() { return jdbc.sql("select version from place.map_version").query(Long.class).single(); }

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    PlaceMap load() {
        return new PlaceMap(version(), versions(), above(), leaves());
    }

    @Transactional
    Map<String, Integer> found(List<PlaceDraft> drafts) {
        Map<String, Integer> levels = levels();
        Map<String, Integer> ids = new HashMap<>();
        List<Integer> places = jdbc.sql("insert into place.place select from generate_series(1, :count) returning id")
                .param("count", drafts.size()).query(Integer.class).list();
        for (int i = 0; i < drafts.size(); i++) ids.put(drafts.get(i).key(), places.get(i));
        for (PlaceDraft draft : drafts) keep(draft, ids, levels);
        settle();
        return ids;
    }

    /** Checks the tree and derives what hangs on it. */
    private void settle() {
        try {
            jdbc.sql("set constraints all immediate").update();
        } catch (DataAccessException failure) {
            throw new Refusal(PlaceProblem.PLACE_PARENT_LEVEL);
        }
        jdbc.sql("call place.derive_leaves()").update();
    }

    private void keep(PlaceDraft draft, Map<String, Integer> ids, Map<String, Integer> levels) {
        Integer level = levels.get(draft.type());
        if (level == null) throw new Refusal(PlaceProblem.PLACE_TYPE_UNKNOWN, Map.of("type", draft.type()));
        Integer parent = draft.parent() == null ? null : ids.get(draft.parent());
        if (draft.parent() != null && parent == null) throw new Refusal(PlaceProblem.PLACE_PARENT_MISSING, Map.of("parent", draft.parent()));
        jdbc.sql("""
                with born as (insert into place.place_version (place, valid, code, name, type, level, parent)
                              values (:place, daterange(:from, :to), :code, :name, :type, :level, :parent)),
                     leaf as (insert into place.leaf (born_of, kind) values (:place, :kind) returning id),
                     point as (insert into place.place_point (place, lat, lon)
                               select :place, :lat, :lon where :lat::double precision is not null on conflict do nothing),
                     declared as (insert into place.declared (place, on_date, households, people, source)
                                  select :place, :on, :households, :people, :source where :households::int is not null)
                insert into place.leaf_home (leaf, place, valid) select id, :place, daterange(:from, :to) from leaf
                """)
                .param("place", ids.get(draft.key())).param("from", draft.valid().from(), java.sql.Types.DATE)
                .param("to", draft.valid().to(), java.sql.Types.DATE)
                .param("code", draft.code(), java.sql.Types.VARCHAR).param("name", VietnameseText.nfc(draft.name())).param("type", draft.type())
                .param("level", level).param("parent", parent, java.sql.Types.INTEGER).param("kind", level == Place.VILLAGE ? "village" : "own")
                .param("lat", draft.point() == null ? null : draft.point().lat(), java.sql.Types.DOUBLE)
                .param("lon", draft.point() == null ? null : draft.point().lon(), java.sql.Types.DOUBLE)
                .param("on", draft.declared() == null ? null : draft.declared().on(), java.sql.Types.DATE)
                .param("households", draft.declared() == null ? null : draft.declared().households(), java.sql.Types.INTEGER)
                .param("people", draft.declared() == null ? null : draft.declared().people(), java.sql.Types.INTEGER)
                .param("source", draft.declared() == null ? null : draft.declared().source(), java.sql.Types.VARCHAR)
                .update();
    }

    Map<String, Integer> levels() {
        Map<String, Integer> levels = new HashMap<>();
        jdbc.sql("select code, level from place.place_type").query(row -> { levels.put(row.getString(1), row.getInt(2)); });
        return levels;
    }

    private List<PlaceMap.Version> versions() {
        return jdbc.sql("""
                select v.place, v.code, v.name, v.type, v.level, v.parent, lower(v.valid) as from_day, upper(v.valid) as to_day,
                       (select min(l.id) from place.leaf l where l.born_of = v.place and l.closed_on is null) as own_leaf
                  from place.place_version v
                """).query((row, n) -> new PlaceMap.Version(
                        new Place(row.getInt("place"), row.getString("code"), row.getString("name"), row.getString("type"),
                                row.getInt("level"), row.getObject("parent", Integer.class), row.getInt("own_leaf")),
                        days(row))).list();
    }

    private List<PlaceMap.Above> above() {
        return jdbc.sql("select ancestor, leaf, lower(valid) as from_day, upper(valid) as to_day from place.place_leaf")
                .query((row, n) -> new PlaceMap.Above(row.getInt("ancestor"), row.getInt("leaf"), days(row))).list();
    }

    private List<Leaf> leaves() {
        return jdbc.sql("select id, born_of, kind, closed_on from place.leaf").query((row, n) -> new Leaf(row.getInt("id"),
                row.getInt("born_of"), "village".equals(row.getString("kind")), row.getObject("closed_on", LocalDate.class))).list();
    }

    private static Days days(ResultSet row) throws SQLException {
        return new Days(row.getObject("from_day", LocalDate.class), row.getObject("to_day", LocalDate.class));
    }
}
