package vn.tungnha.indicator;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.place.Place;
import vn.tungnha.visit.Round;

/** Reads rounds, the doors of each, and what was answered, out of the rows of many leaves at once. */
@Component
class RoundStore {
    /** Ends the search for the last fact {@code f} of a subject that happened before {@code :end} and was not withdrawn. */
    static final String LAST_BEFORE_END = """
            f.happened_at < :end
              and not exists (select from ledger.fact w where w.leaf = f.leaf and w.subject = f.subject and w.type = 'fact.withdrawn/1'
                                 and jsonb_exists(w.body::jsonb -> 'facts', f.id::text))
            order by f.happened_at desc, f.tick desc limit 1
            """;
    /**
     * By leaf: households of the audience in the register at the end of a day, and on which side of the round's first day they were done. The row says who
     * is of the audience now; of the few households that were described otherwise after that day, the ledger says who was.
     */
    private static final String DOORS = """
            with gone as materialized (
              select distinct v.leaf, v.subject
                from visit.visit v
               where v.leaf = any(:leaves::int[]) and v.outcome = 'moved' and v.on_day <= :asOf
                 and not exists (select from visit.visit later where later.leaf = v.leaf and later.subject = v.subject and later.on_day <= :asOf
                                    and (later.at, later.tick) > (v.at, v.tick))
              union
              select h.leaf, h.id from household.household h
               where h.leaf = any(:leaves::int[]) and (h.departure::jsonb ->> 'on')::date <= :asOf)
            select h.leaf, count(*) as known, count(*) filter (where d.since < :from) as before, count(*) filter (where d.since between :from and :asOf) as during
              from household.household h
              left join (%s) d on d.leaf = h.leaf and d.subject = h.id
              left join gone on gone.leaf = h.leaf and gone.subject = h.id
             where h.leaf = any(:leaves::int[]) and h.registered_on <= :asOf and gone.subject is null
               and case when :audience = 'all' then true
                        when (h.state::jsonb ->> :audience::text)::timestamptz >= :end
                        then (select f.body::jsonb ->> :audience::text from ledger.fact f
                               where f.leaf = h.leaf and f.subject = h.id and f.type in ('household.registered/1', 'household.described/1')
                                 and f.body::jsonb ->> :audience::text is not null and %s) in ('true', 'near', 'poor')
                        else case :audience when 'farm' then h.farm when 'business' then h.business else h.poverty in ('near', 'poor') end end
             group by h.leaf
            """;
    private static final String ABLE = "select leaf, subject, min(alone_since) as since from visit.mastery where service = :aim and level >= 4 group by 1, 2";
    private static final String TOLD = "select leaf, household as subject, min(on_day) as since from broadcast.told where notice = :aim group by 1, 2";
    private static final String ANSWERED = "select leaf, subject, min(coalesce(first_on, on_day)) as since from visit.round_answer where round = any(:rounds::uuid[]) group by 1, 2";

    /** The doors of one leaf, or of several together. */
    record Doors(int known, int before, int during) {
        static final Doors NONE = new Doors(0, 0, 0);

        Doors plus(Doors other) { return new Doors(known + other.known, before + other.before, during + other.during); }
    }

    private final JdbcClient jdbc;
    private final JsonMapper json = new JsonMapper();

    RoundStore(JdbcClient jdbc) { this.jdbc = jdbc; }

    /** @param home whose place a leaf is; rounds of leaves that are nobody's are left out */
    List<RoundHeld> rounds(Integer[] leaves, IntFunction<Place> home) {
        var rounds = new ArrayList<RoundHeld>();
        jdbc.sql("""
                select leaf, id, name, done, audience, households, places, share, from_day, until_day, stands_for, closed_on
                  from visit.round where leaf = any(:leaves::int[]) order by until_day desc, from_day desc, id
                """).param("leaves", leaves).query(row -> {
            Place place = home.apply(row.getInt("leaf"));
            if (place != null) rounds.add(round(row, place));
        });
        return rounds;
    }

    private RoundHeld round(ResultSet row, Place place) throws SQLException {
        var round = new Round(row.getObject("id", UUID.class), place.id(), places(row.getString("places")), row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class), row.getObject("closed_on", LocalDate.class), row.getObject("stands_for", UUID.class));
        JsonNode done = json.readTree(row.getString("done"));
        return new RoundHeld(row.getInt("leaf"), place, round, row.getString("name"), new RoundAim(uuid(done, "service"), uuid(done, "notice")),
                row.getString("done"), row.getString("audience"), Round.Households.valueOf(row.getString("households").toUpperCase(Locale.ROOT)),
                row.getInt("share"));
    }

    private List<Integer> places(String told) {
        return told == null ? null : json.readTree(told).valueStream().map(JsonNode::asInt).toList();
    }

    static OffsetDateTime end(LocalDate day) { return ProvinceDay.start(day.plusDays(1)).atOffset(ZoneOffset.UTC); }

    private static UUID uuid(JsonNode done, String field) { return done.has(field) ? UUID.fromString(done.get(field).asString()) : null; }

    /**
     * @param family rounds whose answers count for this one
     * @param asOf   counted is what happened by the end of this day
     */
    Map<Integer, Doors> doors(RoundHeld round, Collection<UUID> family, Integer[] leaves, LocalDate asOf) {
        Map<Integer, Doors> doors = new HashMap<>();
        RoundAim aim = round.aim();
        String done = aim.questions() ? ANSWERED : aim.service() != null ? ABLE : TOLD;
        jdbc.sql(DOORS.formatted(done, LAST_BEFORE_END)).param("leaves", leaves).param("audience", audience(round.households()))
                .param("rounds", family.toArray(UUID[]::new)).param("aim", aim.service() != null ? aim.service() : aim.notice())
                .param("from", round.round().from()).param("asOf", asOf).param("end", end(asOf))
                .query(row -> { doors.put(row.getInt("leaf"), new Doors(row.getInt("known"), row.getInt("before"), row.getInt("during"))); });
        return doors;
    }

    /** The column of a household that says whether it belongs to the audience. */
    private static String audience(Round.Households households) {
        return switch (households) {
            case ALL -> "all";
            case FARM -> "farm";
            case BUSINESS -> "business";
            case POOR -> "poverty";
        };
    }
}
