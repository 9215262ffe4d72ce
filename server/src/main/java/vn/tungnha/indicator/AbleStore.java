package vn.tungnha.indicator;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many different people came to do something of a pillar alone, cadres left out: read from what they can do, because a ladder does not know its service's pillar. */
@Component
class AbleStore {
    /** @param pillar e.g. {@code government} */
    record Able(int leaf, String pillar) {}

    private final JdbcClient jdbc;

    AbleStore(JdbcClient jdbc) { this.jdbc = jdbc; }

    /** For each leaf and pillar, how many people were there for the first time in each of the spans. */
    Map<Able, long[]> in(Integer[] leaves, List<Period> spans) {
        Map<Able, long[]> able = new HashMap<>();
        jdbc.sql("""
                select first.leaf, first.pillar, first.since, count(*) as people
                  from (select m.leaf, m.learner, s.pillar, min(m.alone_since) as since
                          from visit.mastery m join catalogue.service s on s.id = m.service
                         where m.leaf = any(:leaves::int[]) and m.alone_since <= :last::date and m.subject_kind <> 'team'
                         group by m.leaf, m.learner, s.pillar) first
                 group by first.leaf, first.pillar, first.since
                """).param("leaves", leaves).param("last", spans.stream().map(Period::to).max(LocalDate::compareTo).orElseThrow()).query(row -> {
            long[] amounts = able.computeIfAbsent(new Able(row.getInt("leaf"), row.getString("pillar")), absent -> new long[spans.size()]);
            LocalDate since = row.getObject("since", LocalDate.class);
            for (int i = 0; i < amounts.length; i++)
                if (!since.isBefore(spans.get(i).from()) && !since.isAfter(spans.get(i).to())) amounts[i] += row.getLong("people");
        });
        return able;
    }
}
