package vn.tungnha.indicator;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tungnha.kernel.Period;

/** Reads households, their people and their facts out of the rows and the ledger. */
@Component
class RegisterStore {
    /** No village has as many. */
    private static final int MOST = 20_000;

    private final JdbcClient jdbc;

    RegisterStore(JdbcClient jdbc) { this.jdbc = jdbc; }

    List<RegisterLine> households(Integer[] leaves, Period period) {
        return jdbc.sql("""
                select h.leaf, h.id, h.head, h.locator, h.registered_on, people.known, last.on_day, last.outcome,
                       h.phones::json ->> 0 as phone, h.departure is not null as gone,
                       coalesce(skill.level, 0) as level, coalesce(skill.alone, 0) as alone,
                       exists (select from ledger.distinct_day d
                                where d.leaf = h.leaf and d.measure = (select id from ledger.measure where name = 'household.reached')
                                  and d.counted = h.id and d.day between :from and :to) as reached
                  from household.household h
                 cross join lateral (select count(*) as known from household.person p where p.leaf = h.leaf and p.household = h.id) people
                  left join lateral (select v.on_day, v.outcome from visit.visit v where v.leaf = h.leaf and v.subject = h.id
                                      order by v.at desc, v.tick desc limit 1) last on true
                  left join lateral (select max(m.level) as level, count(distinct m.learner) filter (where m.level >= 4) as alone
                                       from visit.mastery m where m.leaf = h.leaf and m.subject = h.id) skill on true
                 where h.leaf = any(:leaves::int[])
                 order by h.leaf, h.id
                 limit %d
                """.formatted(MOST)).param("leaves", leaves).param("from", period.from()).param("to", period.to())
                .query((row, n) -> new RegisterLine(row.getInt("leaf"), uuid(row, "id"), row.getString("head"), row.getString("locator"),
                        day(row, "registered_on"), row.getInt("known"), row.getBoolean("reached"), day(row, "on_day"), row.getString("outcome"),
                        row.getInt("level"), row.getInt("alone"), row.getString("phone"), row.getBoolean("gone")))
                .list();
    }

    /** All of it on one connection: many readers who each held one and waited for another would wait for each other. */
    @Transactional(readOnly = true)
    Optional<HouseholdStory> household(int leaf, UUID id, int village) {
        return jdbc.sql("""
                select head, locator, phones, farm, business, poverty, registered_on, origin, departure
                  from household.household where leaf = :leaf and id = :id
                """).param("leaf", leaf).param("id", id)
                .query((row, n) -> new HouseholdStory(leaf, id, village, row.getString("head"), row.getString("locator"), row.getString("phones"),
                        row.getObject("farm", Boolean.class), row.getObject("business", Boolean.class), row.getString("poverty"),
                        day(row, "registered_on"), row.getString("origin"), row.getString("departure"), people(leaf, id), skills(leaf, id), visits(leaf, id)))
                .optional();
    }

    private List<HouseholdStory.Person> people(int leaf, UUID household) {
        return jdbc.sql("""
                select id, name, phone, gender, birth_year, relation, left_on from household.person
                 where leaf = :leaf and household = :household order by left_on is not null, relation <> 'head', birth_year, id
                """).param("leaf", leaf).param("household", household)
                .query((row, n) -> new HouseholdStory.Person(uuid(row, "id"), row.getString("name"), row.getString("phone"), row.getString("gender"),
                        row.getObject("birth_year", Integer.class), row.getString("relation"), day(row, "left_on")))
                .list();
    }

    private List<HouseholdStory.Skill> skills(int leaf, UUID household) {
        return jdbc.sql("""
                select m.learner, m.service, s.name, m.level, m.last_on
                  from visit.mastery m
                  left join catalogue.service s on s.id = m.service
                 where m.leaf = :leaf and m.subject = :household order by m.level desc, m.last_on desc, m.id
                """).param("leaf", leaf).param("household", household)
                .query((row, n) -> new HouseholdStory.Skill(uuid(row, "learner"), uuid(row, "service"), row.getString("name"), row.getInt("level"),
                        day(row, "last_on")))
                .list();
    }

    private List<HouseholdStory.Visit> visits(int leaf, UUID household) {
        return jdbc.sql("""
                select v.id, v.on_day, v.at, v.outcome, v.place, a.display_name, v.note, v.helps
                  from visit.visit v
                  left join access.account a on a.id = v.author
                 where v.leaf = :leaf and v.subject = :household order by v.at desc, v.tick desc
                """).param("leaf", leaf).param("household", household)
                .query((row, n) -> new HouseholdStory.Visit(uuid(row, "id"), day(row, "on_day"), instant(row, "at"), row.getString("outcome"),
                        row.getString("place"), row.getString("display_name"), row.getString("note"), row.getString("helps")))
                .list();
    }

    /** The household that this one was merged into, or itself. */
    UUID standing(int leaf, UUID household) {
        return jdbc.sql("select household from household.merged_household where leaf = :leaf and id = :id").param("leaf", leaf).param("id", household)
                .query(UUID.class).optional().orElse(household);
    }

    List<ToldFact> facts(int leaf, UUID household) {
        return jdbc.sql("""
                with recursive joined (subject) as (
                       select :household::uuid
                       union select case l.subject when joined.subject then l.other else l.subject end
                         from joined join ledger.subject_link l on l.leaf = :leaf and joined.subject in (l.subject, l.other)),
                     undone as (select jsonb_array_elements_text(f.body::jsonb -> 'facts')::uuid as id
                                  from joined join ledger.fact f on f.leaf = :leaf and f.subject = joined.subject where f.type like 'fact.withdrawn/%'),
                     story as (select f.* from ledger.fact f where f.leaf = :leaf and f.subject in (
                       select :household union all select id from household.merged_household where leaf = :leaf and household = :household))
                select f.id, f.tick, f.type, a.display_name, d.label, f.number, f.occurred_at, f.happened_at, f.recorded_at, f.body, f.personal,
                       f.id in (select id from undone) as withdrawn
                  from story f
                  left join access.account a on a.id = f.author
                  left join access.device d on d.id = f.device
                 order by f.happened_at, f.tick
                """).param("leaf", leaf).param("household", household)
                .query((row, n) -> told(row)).list();
    }

    static ToldFact told(ResultSet row) throws SQLException {
        return new ToldFact(uuid(row, "id"), row.getLong("tick"), row.getString("type"), row.getString("display_name"), row.getString("label"),
                row.getObject("number", Long.class), instant(row, "occurred_at"), instant(row, "happened_at"), instant(row, "recorded_at"),
                row.getString("body"), row.getString("personal"), row.getBoolean("withdrawn"));
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException { return row.getObject(column, UUID.class); }

    private static LocalDate day(ResultSet row, String column) throws SQLException { return row.getObject(column, LocalDate.class); }

    private static Instant instant(ResultSet row, String column) throws SQLException { return row.getObject(column, OffsetDateTime.class).toInstant(); }
}
