package vn.tungnha.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tungnha.kernel.Refusal;

/** Writes places, their leaves and what they declare, a handful of statements for any number of them. */
@Component
class PlaceFounding {
    private final JdbcClient jdbc;
    private final PlaceStore store;

    PlaceFounding(JdbcClient jdbc, PlaceStore store) {
        this.jdbc = jdbc;
        this.store = store;
    }

    /** Ids follow the order of the drafts; their parents are other drafts or keys already known. Returns key → place id. */
    @Transactional
    public Map<String, Integer> found(List<PlaceDraft> drafts, Map<String, Integer> known) {
        if (drafts.isEmpty()) return known;
        Map<String, Integer> ids = add(drafts, known);
        try {
            settle();
        } catch (DataAccessException failure) {
            throw PlaceConstraints.refusal(failure, drafts.size() > 1 ? Map.of() : words(drafts.getFirst()));
        }
        return ids;
    }

    /** As {@link #found}, but does not check the tree: the caller changes further places first. */
    Map<String, Integer> add(List<PlaceDraft> drafts, Map<String, Integer> known) {
        if (drafts.isEmpty()) return known;
        Map<String, Integer> levels = store.levels();
        drafts.forEach(draft -> requireType(draft, levels));
        List<Integer> places = newPlaces(drafts.size());
        Map<String, Integer> ids = new HashMap<>(known);
        for (int i = 0; i < drafts.size(); i++) ids.put(drafts.get(i).key(), places.get(i));
        try {
            versions(drafts, places, drafts.stream().map(draft -> parent(draft, ids)).toArray(Integer[]::new));
            leaves(drafts, places);
            tell(drafts, places);
        } catch (DataAccessException failure) {
            throw PlaceConstraints.refusal(failure, drafts.size() > 1 ? Map.of() : words(drafts.getFirst()));
        }
        return ids;
    }

    /** Keeps what places already there say about themselves now. */
    @Transactional
    public void describe(List<PlaceDraft> drafts, List<Integer> places) {
        if (tell(drafts, places)) jdbc.sql("update place.map_version set version = version + 1").update();
    }

    /** Imports wait for one another, and everybody may still read. */
    void lock() { jdbc.sql("select version from place.map_version for update").query(Long.class).single(); }

    private static Map<String, Object> words(PlaceDraft draft) { return Map.of("code", draft.code() == null ? "" : draft.code(), "name", draft.name()); }

    private static void requireType(PlaceDraft draft, Map<String, Integer> levels) {
        if (!levels.containsKey(draft.type())) throw new Refusal(PlaceProblem.PLACE_TYPE_UNKNOWN, Map.of("type", draft.type()));
    }

    private static Integer parent(PlaceDraft draft, Map<String, Integer> ids) {
        if (draft.parent() != null && !ids.containsKey(draft.parent()))
            throw new Refusal(PlaceProblem.PLACE_PARENT_MISSING, Map.of("parent", draft.parent()));
        return draft.parent() == null ? null : ids.get(draft.parent());
    }

    private List<Integer> newPlaces(int count) {
        return jdbc.sql("insert into place.place select from generate_series(1, :count) returning id").param("count", count)
                .query(Integer.class).list().stream().sorted().toList();
    }

    private void versions(List<PlaceDraft> drafts, List<Integer> places, Integer[] parents) {
        jdbc.sql("""
                insert into place.place_version (place, valid, code, name, type, level, parent)
                select d.place, daterange(d.from_day, d.to_day), d.code, d.name, d.type, t.level, d.parent
                  from unnest(:places::int[], :from::date[], :to::date[], :codes::text[], :names::text[], :types::text[], :parents::int[])
                       as d (place, from_day, to_day, code, name, type, parent)
                  join place.place_type t on t.code = d.type
                """)
                .param("places", places.toArray(Integer[]::new)).param("parents", parents)
                .param("from", texts(drafts, draft -> draft.valid().from())).param("to", texts(drafts, draft -> draft.valid().to()))
                .param("codes", texts(drafts, PlaceDraft::code)).param("types", texts(drafts, PlaceDraft::type))
                .param("names", texts(drafts, PlaceDraft::name)).update();
    }

    private void leaves(List<PlaceDraft> drafts, List<Integer> places) {
        jdbc.sql("""
                with born as (
                  insert into place.leaf (born_of, kind)
                  select v.place, case v.level when 4 then 'village' else 'own' end
                    from place.place_version v where v.place = any (:places::int[]) order by v.place
                  returning id, born_of)
                insert into place.leaf_home (leaf, place, valid, main)
                select born.id, born.born_of, daterange(d.from_day, d.to_day), true
                  from born join unnest(:places::int[], :from::date[], :to::date[]) as d (place, from_day, to_day) on d.place = born.born_of
                """)
                .param("places", places.toArray(Integer[]::new))
                .param("from", texts(drafts, draft -> draft.valid().from())).param("to", texts(drafts, draft -> draft.valid().to())).update();
    }

    /** Checks the tree and derives what hangs on it. */
    private void settle() {
        jdbc.sql("set constraints all immediate").update();
        jdbc.sql("call place.derive_leaves()").update();
    }

    private boolean tell(List<PlaceDraft> drafts, List<Integer> places) {
        return declare(drafts, places) + point(drafts, places) + takePart(drafts, places) > 0;
    }

    private int declare(List<PlaceDraft> drafts, List<Integer> places) {
        return jdbc.sql("""
                insert into place.declared as d (place, on_date, households, people, source)
                select place, on_date, households, people, source
                  from unnest(:places::int[], :on::date[], :households::int[], :people::int[], :sources::text[])
                       as told (place, on_date, households, people, source)
                 where households is not null
                on conflict (place, on_date) do update set households = excluded.households, people = excluded.people, source = excluded.source
                 where (d.households, d.people, d.source) is distinct from (excluded.households, excluded.people, excluded.source)
                """)
                .param("places", places.toArray(Integer[]::new))
                .param("on", texts(drafts, draft -> draft.declared() == null ? null : draft.declared().on()))
                .param("households", texts(drafts, draft -> draft.declared() == null ? null : draft.declared().households()))
                .param("people", texts(drafts, draft -> draft.declared() == null ? null : draft.declared().people()))
                .param("sources", texts(drafts, draft -> draft.declared() == null ? null : draft.declared().source())).update();
    }

    private int point(List<PlaceDraft> drafts, List<Integer> places) {
        return jdbc.sql("""
                insert into place.place_point as p (place, lat, lon)
                select place, lat, lon from unnest(:places::int[], :lat::float8[], :lon::float8[]) as told (place, lat, lon) where lat is not null
                on conflict (place) do update set lat = excluded.lat, lon = excluded.lon
                 where (p.lat, p.lon) is distinct from (excluded.lat, excluded.lon)
                """)
                .param("places", places.toArray(Integer[]::new))
                .param("lat", texts(drafts, draft -> draft.point() == null ? null : draft.point().lat()))
                .param("lon", texts(drafts, draft -> draft.point() == null ? null : draft.point().lon())).update();
    }

    private int takePart(List<PlaceDraft> drafts, List<Integer> places) {
        return jdbc.sql("""
                with told as (
                  select place, daterange(from_day, to_day) as valid
                    from unnest(:places::int[], :takes::boolean[], :from::date[], :to::date[]) as d (place, takes, from_day, to_day) where takes),
                fresh as (
                  select * from told where not exists
                    (select from place.participation p where p.place = told.place and p.valid @> told.valid)),
                gone as (
                  delete from place.participation p using fresh where p.place = fresh.place returning p.place, p.valid)
                insert into place.participation (place, valid)
                select place, unnest(range_agg(valid)) from (select * from fresh union all select * from gone) as both_of_them group by place
                """)
                .param("places", places.toArray(Integer[]::new))
                .param("takes", texts(drafts, draft -> draft.takesPart() != null))
                .param("from", texts(drafts, draft -> draft.takesPart() == null ? null : draft.takesPart().from()))
                .param("to", texts(drafts, draft -> draft.takesPart() == null ? null : draft.takesPart().to())).update();
    }

    private static String[] texts(List<PlaceDraft> drafts, Function<PlaceDraft, Object> part) {
        return drafts.stream().map(part).map(value -> value == null ? null : value.toString()).toArray(String[]::new);
    }
}
