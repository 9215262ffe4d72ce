package vn.tungnha.indicator;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tungnha.kernel.Period;

/** Reads the facts behind findings that were made of single facts. The conditions are those of {@link DoorFindings}. */
@Component
class FindingFactStore {
    private static final int MOST = 1_000;
    private static final String FACTS = """
            select f.leaf, f.subject, coalesce(h.head, b.name, b.owner, t.name) as subject_name, h.id is not null as household,
                   f.id, f.tick, f.type, a.display_name, d.label, f.number, f.occurred_at, f.happened_at, f.recorded_at, f.body, f.personal, false as withdrawn
              from ledger.fact f
              left join access.account a on a.id = f.author
              left join access.device d on d.id = f.device
              left join household.household h on h.leaf = f.leaf and h.id = f.subject
              left join household.business b on b.leaf = f.leaf and b.id = f.subject
              left join team.team t on t.leaf = f.leaf and t.id = f.subject
            """;

    private final JdbcClient jdbc;

    FindingFactStore(JdbcClient jdbc) { this.jdbc = jdbc; }

    /** The visits of an author within the ten minutes of that day that hold the most. */
    List<FindingFact> burst(Integer[] leaves, Period day, UUID author) {
        return facts("""
                with visit as (select leaf, id, on_day, at from visit.visit
                                where leaf = any(:leaves::int[]) and author = :author and on_day between :from::date and :to::date + 1),
                     fullest as (select at from (select at, on_day, count(*) over (order by at range between current row and interval '10 minutes' following) as visits
                                                   from visit) begun
                                  where on_day <= :to::date order by visits desc, at limit 1)
                """ + FACTS + """
                  join visit v on v.leaf = f.leaf and v.id = f.id
                  join fullest on v.at between fullest.at and fullest.at + interval '10 minutes'
                 order by f.happened_at, f.tick
                """, leaves, day, author);
    }

    /** Facts whose device said a time that cannot be. */
    List<FindingFact> clocksOff(Integer[] leaves, Period period) {
        return facts(FACTS + """
                 where f.leaf = any(:leaves::int[]) and f.occurred_at <> f.happened_at and f.recorded_at >= :from::timestamp at time zone 'Asia/Ho_Chi_Minh'
                   and f.recorded_at < (:to::date + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh'
                   and abs(extract(epoch from f.occurred_at - f.happened_at)) > 300
                 order by f.recorded_at desc, f.tick desc
                """, leaves, period, null);
    }

    private List<FindingFact> facts(String statement, Integer[] leaves, Period period, @Nullable UUID author) {
        var asked = jdbc.sql(statement + " limit " + MOST).param("leaves", leaves).param("from", period.from()).param("to", period.to());
        return (author == null ? asked : asked.param("author", author))
                .query((row, n) -> new FindingFact(row.getInt("leaf"), row.getObject("subject", UUID.class), row.getString("subject_name"), row.getBoolean("household"),
                        RegisterStore.told(row))).list();
    }
}
