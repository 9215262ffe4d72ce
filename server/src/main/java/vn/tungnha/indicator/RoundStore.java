package vn.tungnha.indicator;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
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
import vn.tungnha.place.Place;
import vn.tungnha.visit.Round;

/** Reads rounds, the doors of each, and what was answered, out of the rows of many leaves at once. */
@Component
class RoundStore {
    /** Households of the audience by leaf, and those of them that are done. */
    private static final String DOORS = """
            select h.leaf, count(*) as known, count(d.subject) as done
              from household.household h
              left join (%s) d on d.leaf = h.leaf and d.subject = h.id
             where h.leaf = any(:leaves::int[])
               and case :households when 'all' then true when 'farm' then h.farm when 'business' then h.business else h.poverty in ('near', 'poor') end
             group by h.leaf
            """;
    private static final String ABLE = "select distinct leaf, subject from visit.mastery where service = :aim and level >= 4";
    private static final String TOLD = "select distinct leaf, household as subject from broadcast.told where notice = :aim";
    private static final String ANSWERED = "select distinct leaf, subject from visit.round_answer where round = any(:rounds::uuid[])";
    private static final int MOST_TEXTS = 5_000;

    /** The doors of one leaf. */
    record Doors(int known, int done) {}

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

    private static UUID uuid(JsonNode done, String field) { return done.has(field) ? UUID.fromString(done.get(field).asString()) : null; }

    /** @param family rounds whose answers count for this one */
    Map<Integer, Doors> doors(RoundHeld round, Collection<UUID> family, Integer[] leaves) {
        Map<Integer, Doors> doors = new HashMap<>();
        RoundAim aim = round.aim();
        String done = aim.questions() ? ANSWERED : aim.service() != null ? ABLE : TOLD;
        jdbc.sql(DOORS.formatted(done)).param("leaves", leaves).param("households", round.households().name().toLowerCase(Locale.ROOT))
                .param("rounds", family.toArray(UUID[]::new)).param("aim", aim.service() != null ? aim.service() : aim.notice())
                .query(row -> { doors.put(row.getInt("leaf"), new Doors(row.getInt("known"), row.getInt("done"))); });
        return doors;
    }

    /** One line for each different answer to each question. */
    List<Answered> answers(Collection<UUID> family, Integer[] leaves) {
        return jdbc.sql("""
                select a.question, a.yes, a.choice, count(*) as n, sum(a.number) as sum, min(a.number) as least, max(a.number) as most
                  from visit.round_answer r
                 cross join json_to_recordset(r.answers::json) as a (question int, yes boolean, choice int, number int)
                 where r.round = any(:rounds::uuid[]) and r.leaf = any(:leaves::int[]) and num_nonnulls(a.yes, a.choice, a.number) > 0
                 group by a.question, a.yes, a.choice
                 union all
                select t.question::int, null, null, count(*), null, null, null
                  from visit.round_answer r
                 cross join json_each_text(r.texts::json) as t (question, words)
                 where r.round = any(:rounds::uuid[]) and r.leaf = any(:leaves::int[])
                 group by t.question
                """).param("rounds", family.toArray(UUID[]::new)).param("leaves", leaves)
                .query((row, n) -> new Answered(row.getInt("question"), row.getObject("yes", Boolean.class), row.getObject("choice", Integer.class),
                        row.getLong("n"), row.getLong("sum"), row.getObject("least", Integer.class), row.getObject("most", Integer.class)))
                .list();
    }

    /** How often something was answered to a question. */
    record Answered(int question, Boolean yes, Integer choice, long n, long sum, Integer least, Integer most) {}

    List<RoundWords> words(Collection<UUID> family, Integer[] leaves) {
        return jdbc.sql("""
                select r.leaf, r.subject, h.head, t.question::int as question, t.words, r.on_day
                  from visit.round_answer r
                 cross join json_each_text(r.texts::json) as t (question, words)
                  left join household.household h on h.leaf = r.leaf and h.id = r.subject
                 where r.round = any(:rounds::uuid[]) and r.leaf = any(:leaves::int[])
                 order by r.on_day desc, r.id, question
                 limit %d
                """.formatted(MOST_TEXTS)).param("rounds", family.toArray(UUID[]::new)).param("leaves", leaves)
                .query((row, n) -> new RoundWords(row.getObject("subject", UUID.class), row.getInt("leaf"), row.getString("head"), row.getInt("question"),
                        row.getString("words"), row.getObject("on_day", LocalDate.class)))
                .list();
    }
}
