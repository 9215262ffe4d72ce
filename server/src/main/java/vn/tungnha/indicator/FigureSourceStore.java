package vn.tungnha.indicator;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tungnha.kernel.Period;
import vn.tungnha.ledger.Contributions.Contribution;

/** Names of what figures count, and people who can do something alone. */
@Component
class FigureSourceStore {
    record Name(String kind, @Nullable String name, @Nullable String beneath, @Nullable UUID household) {
        static final Name NONE = new Name("other", null, null, null);
    }

    private final JdbcClient jdbc;

    FigureSourceStore(JdbcClient jdbc) { this.jdbc = jdbc; }

    Map<UUID, Name> names(Collection<Integer> leaves, List<UUID> ids) {
        Map<UUID, Name> names = new HashMap<>();
        jdbc.sql("""
                with asked as (select unnest(:ids::uuid[]) as id)
                select id, 'household' as kind, head as name, locator as beneath, id as household from household.household join asked using (id) where leaf = any(:leaves::int[])
                 union all
                select p.id, 'person', p.name, h.head, p.household
                  from household.person p join asked using (id) left join household.household h on h.leaf = p.leaf and h.id = p.household where p.leaf = any(:leaves::int[])
                 union all
                select id, 'business', coalesce(name, owner), locator, household from household.business join asked using (id) where leaf = any(:leaves::int[])
                 union all
                select m.id, 'member', m.name, t.name, null
                  from team.member m join asked using (id) left join team.team t on t.leaf = m.leaf and t.id = m.team where m.leaf = any(:leaves::int[])
                 union all
                select id, 'team', name, null, null from team.team join asked using (id) where leaf = any(:leaves::int[])
                 union all
                select id, 'session', name, null, null from training.session join asked using (id) where leaf = any(:leaves::int[])
                 union all
                select id, 'notice', title, null, null from broadcast.notice join asked using (id) where leaf = any(:leaves::int[])
                 union all
                select id, 'gathering', place, null, null from visit.gathering join asked using (id) where leaf = any(:leaves::int[])
                 union all
                select id, 'livestream', name, null, null from commerce.livestream join asked using (id) where leaf = any(:leaves::int[])
                """).param("leaves", leaves.toArray(Integer[]::new)).param("ids", ids.toArray(UUID[]::new)).query(row -> {
            names.put(row.getObject("id", UUID.class), new Name(row.getString("kind"), row.getString("name"), row.getString("beneath"), row.getObject("household", UUID.class)));
        });
        return names;
    }

    /** As in {@link AbleStore}: who came to do it alone in the period, or could do it by its end. */
    List<Contribution> able(Collection<Integer> leaves, Indicator asked, Period period) {
        LocalDate from = asked.counting() == Indicator.Counting.ABLE ? period.from() : Period.FOUNDING;
        return jdbc.sql("""
                select m.leaf, m.subject, m.learner, min(m.alone_since) as since
                  from visit.mastery m join catalogue.service s on s.id = m.service
                 where m.leaf = any(:leaves::int[]) and case when m.subject_kind = 'team' then :cadre else s.pillar end = :pillar
                 group by m.leaf, m.subject, m.learner having min(m.alone_since) between :from and :to
                """).param("leaves", leaves.toArray(Integer[]::new)).param("cadre", AbleStore.CADRE).param("pillar", asked.numerator())
                .param("from", from).param("to", period.to())
                .query((row, n) -> new Contribution(row.getInt("leaf"), row.getObject("subject", UUID.class), row.getObject("learner", UUID.class),
                        row.getObject("since", LocalDate.class), 1)).list();
    }
}
