package vn.tungnha.place;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.place.PlaceHistory.Home;
import vn.tungnha.place.PlaceHistory.Version;

/** Reads and replaces what the tree says about places. Callers hold a transaction. */
@Component
class PlaceHistoryStore {
    private final JdbcClient jdbc;

    PlaceHistoryStore(JdbcClient jdbc) { this.jdbc = jdbc; }

    PlaceHistory read(int place) {
        return Optional.ofNullable(read(List.of(place)).get(place)).orElseThrow(() -> new Refusal(PlaceProblem.PLACE_UNKNOWN, Map.of("place", place)));
    }

    /** By place; places that do not exist are left out. */
    Map<Integer, PlaceHistory> read(Collection<Integer> places) {
        Integer[] ids = places.toArray(Integer[]::new);
        Map<Integer, List<Version>> versions = rows(ids, """
                select place, code, name, type, level, parent, lower(valid) as from_day, upper(valid) as to_day
                  from place.place_version where place = any(:places::int[]) order by place, lower(valid) nulls first
                """, row -> new Version(days(row), row.getString("code"), row.getString("name"), row.getString("type"), row.getInt("level"),
                        row.getObject("parent", Integer.class)));
        Map<Integer, List<Home>> homes = rows(ids, """
                select place, leaf, main, lower(valid) as from_day, upper(valid) as to_day
                  from place.leaf_home where place = any(:places::int[]) order by place, leaf, lower(valid) nulls first
                """, row -> new Home(row.getInt("leaf"), days(row), row.getBoolean("main")));
        Map<Integer, List<Declared>> declared = rows(ids, """
                select place, on_date, households, people, source from place.declared where place = any(:places::int[]) order by place, on_date desc
                """, row -> new Declared(row.getObject("on_date", LocalDate.class), row.getInt("households"), row.getObject("people", Integer.class), row.getString("source")));
        Map<Integer, List<Days>> takingPart = rows(ids, """
                select place, lower(valid) as from_day, upper(valid) as to_day
                  from place.participation where place = any(:places::int[]) order by place, lower(valid) nulls first
                """, PlaceHistoryStore::days);
        return versions.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> new PlaceHistory(each.getKey(), each.getValue(),
                homes.getOrDefault(each.getKey(), List.of()), declared.getOrDefault(each.getKey(), List.of()), takingPart.getOrDefault(each.getKey(), List.of()))));
    }

    /** The places that are beneath any of these on that day or later. */
    List<Integer> childrenOf(Collection<Integer> parents, LocalDate day) {
        return jdbc.sql("""
                select distinct place from place.place_version where parent = any(:parents::int[]) and valid && daterange(:day, null) order by place
                """).param("parents", parents.toArray(Integer[]::new)).param("day", day).query(Integer.class).list();
    }

    /** Number of lower places that exist on days outside these. */
    int childrenOutside(int place, Days days) {
        return jdbc.sql("""
                select count(distinct place)::int from place.place_version where parent = :place and not daterange(:from, :to) @> valid
                """).param("place", place).param("from", days.from(), Types.DATE).param("to", days.to(), Types.DATE).query(Integer.class).single();
    }

    void write(PlaceHistory history) {
        clear(List.of(history.place()));
        add(List.of(history));
    }

    /** First half of replacing histories: codes and names of these places are free until {@link #add}. */
    void clear(Collection<Integer> places) {
        for (String table : List.of("place.place_version", "place.leaf_home", "place.declared", "place.participation")) delete(table, places);
    }

    /** Second half of replacing histories; checks the tree. */
    void add(Collection<PlaceHistory> histories) {
        try {
            versions(rowsOf(histories, PlaceHistory::versions));
            homes(rowsOf(histories, PlaceHistory::homes));
            declared(rowsOf(histories, PlaceHistory::declared));
            takingPart(rowsOf(histories, PlaceHistory::takingPart));
            settle();
        } catch (DataAccessException failure) {
            throw PlaceConstraints.refusal(failure, histories.size() == 1 ? words(histories.iterator().next()) : Map.of());
        }
    }

    /** Deletes places with their leaves, as if they had never been. PLACE_IN_USE when something refers to them. */
    void delete(Collection<Integer> places) {
        try {
            clear(places);
            delete("place.place_point", places);
            settle();
            Integer[] ids = places.toArray(Integer[]::new);
            jdbc.sql("delete from place.leaf where born_of = any(:places::int[])").param("places", ids).update();
            jdbc.sql("delete from place.place where id = any(:places::int[])").param("places", ids).update();
            jdbc.sql("set constraints all immediate").update();
        } catch (DataAccessException failure) {
            throw PlaceConstraints.inUse(failure);
        }
    }

    private void settle() {
        jdbc.sql("set constraints all immediate").update();
        jdbc.sql("call place.derive_leaves()").update();
        jdbc.sql("set constraints all deferred").update();
    }

    private static Map<String, Object> words(PlaceHistory history) {
        Version last = history.last();
        return Map.of("code", Objects.toString(last.code(), ""), "name", last.name());
    }

    /** A row of one of the tables, with the place that it belongs to. */
    private record Row<T>(int place, T value) {}

    private static <T> List<Row<T>> rowsOf(Collection<PlaceHistory> histories, Function<PlaceHistory, List<T>> part) {
        return histories.stream().flatMap(each -> part.apply(each).stream().map(value -> new Row<>(each.place(), value))).toList();
    }

    private void versions(List<Row<Version>> all) {
        jdbc.sql("""
                insert into place.place_version (place, valid, code, name, type, level, parent)
                select place, daterange(from_day, to_day), code, name, type, level, parent
                  from unnest(:places::int[], :from::date[], :to::date[], :codes::text[], :names::text[], :types::text[], :levels::int[], :parents::int[])
                       as v (place, from_day, to_day, code, name, type, level, parent)
                """).param("places", places(all)).param("from", texts(all, each -> each.valid().from())).param("to", texts(all, each -> each.valid().to()))
                .param("codes", texts(all, Version::code)).param("names", texts(all, Version::name)).param("types", texts(all, Version::type))
                .param("levels", all.stream().map(each -> each.value().level()).toArray(Integer[]::new))
                .param("parents", all.stream().map(each -> each.value().parent()).toArray(Integer[]::new)).update();
    }

    private void homes(List<Row<Home>> all) {
        jdbc.sql("""
                insert into place.leaf_home (leaf, place, valid, main)
                select leaf, place, daterange(from_day, to_day), main
                  from unnest(:places::int[], :leaves::int[], :from::date[], :to::date[], :main::boolean[]) as h (place, leaf, from_day, to_day, main)
                """).param("places", places(all)).param("leaves", all.stream().map(each -> each.value().leaf()).toArray(Integer[]::new))
                .param("from", texts(all, each -> each.valid().from())).param("to", texts(all, each -> each.valid().to()))
                .param("main", all.stream().map(each -> each.value().main()).toArray(Boolean[]::new)).update();
    }

    private void declared(List<Row<Declared>> all) {
        jdbc.sql("""
                insert into place.declared (place, on_date, households, people, source)
                select place, on_date, households, people, source
                  from unnest(:places::int[], :on::date[], :households::int[], :people::int[], :sources::text[]) as d (place, on_date, households, people, source)
                """).param("places", places(all)).param("on", texts(all, Declared::on))
                .param("households", all.stream().map(each -> each.value().households()).toArray(Integer[]::new))
                .param("people", all.stream().map(each -> each.value().people()).toArray(Integer[]::new)).param("sources", texts(all, Declared::source)).update();
    }

    private void takingPart(List<Row<Days>> all) {
        jdbc.sql("""
                insert into place.participation (place, valid)
                select place, daterange(from_day, to_day) from unnest(:places::int[], :from::date[], :to::date[]) as p (place, from_day, to_day)
                """).param("places", places(all)).param("from", texts(all, Days::from)).param("to", texts(all, Days::to)).update();
    }

    private void delete(String table, Collection<Integer> places) {
        jdbc.sql("delete from " + table + " where place = any(:places::int[])").param("places", places.toArray(Integer[]::new)).update();
    }

    private interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> Map<Integer, List<T>> rows(Integer[] places, String sql, RowReader<T> reader) {
        Map<Integer, List<T>> rows = new HashMap<>();
        jdbc.sql(sql).param("places", places).query(row -> { rows.computeIfAbsent(row.getInt("place"), absent -> new ArrayList<>(1)).add(reader.read(row)); });
        return rows;
    }

    private static Integer[] places(List<? extends Row<?>> all) { return all.stream().map(Row::place).toArray(Integer[]::new); }

    private static <T> String[] texts(List<Row<T>> all, Function<T, Object> part) {
        return all.stream().map(each -> Objects.toString(part.apply(each.value()), null)).toArray(String[]::new);
    }

    private static Days days(ResultSet row) throws SQLException {
        return new Days(row.getObject("from_day", LocalDate.class), row.getObject("to_day", LocalDate.class));
    }
}
