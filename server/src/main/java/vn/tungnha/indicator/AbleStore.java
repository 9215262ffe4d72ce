package vn.tungnha.indicator;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tungnha.kernel.Period;

/** How many different people came to do something of a pillar alone, and how many cadres anything: read from what they can do, because a ladder does not know its service's pillar. */
@Component
class AbleStore {
    /** Instead of a pillar: members of teams, who are cadres and are never counted as people. */
    static final String CADRE = "cadre";

    /** @param pillar e.g. {@code government}, or {@link #CADRE} */
    record Able(int leaf, String pillar) {}

    private final JdbcClient jdbc;

    AbleStore(JdbcClient jdbc) { this.jdbc = jdbc; }

    /** For each leaf and pillar, how many people were there for the first time in each of the spans. */
    Map<Able, long[]> in(Integer[] leaves, List<Period> spans) {
        Map<Able, long[]> able = new HashMap<>();
        jdbc.sql("""
                select first.leaf, first.pillar, first.since, count(*) as people
                  from (select m.leaf, m.learner, case when m.subject_kind = 'team' then :cadre else s.pillar end as pillar, min(m.alone_since) as since
                          from visit.mastery m join catalogue.service s on s.id = m.service
                         where m.leaf = any(:leaves::int[]) and m.alone_since <= :last::date
                         group by 1, 2, 3) first
                 group by first.leaf, first.pillar, first.since
                """).param("leaves", leaves).param("cadre", CADRE).param("last", spans.stream().map(Period::to).max(LocalDate::compareTo).orElseThrow()).query(row -> {
            long[] amounts = able.computeIfAbsent(new Able(row.getInt("leaf"), row.getString("pillar")), absent -> new long[spans.size()]);
            LocalDate since = row.getObject("since", LocalDate.class);
            for (int i = 0; i < amounts.length; i++)
                if (!since.isBefore(spans.get(i).from()) && !since.isAfter(spans.get(i).to())) amounts[i] += row.getLong("people");
        });
        return able;
    }
}
