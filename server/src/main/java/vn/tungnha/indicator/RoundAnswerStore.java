package vn.tungnha.indicator;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what households had answered to rounds by the end of a day. */
@Component
class RoundAnswerStore {
    /** The row holds the last answers; what a household that was asked again later had answered by the end of the day is read from the ledger. */
    private static final String ANSWERED = """
            with answered as (
              select r.leaf, r.id, r.subject, coalesce(past.body::json -> 'answers', r.answers::json) as answers,
                     case when past.body is null then r.texts::json else past.personal::json -> 'texts' end as texts, coalesce(past.on_day, r.on_day) as on_day
                from visit.round_answer r
                left join lateral (
                  select f.body, f.personal, (f.happened_at at time zone 'Asia/Ho_Chi_Minh')::date as on_day from ledger.fact f
                   where r.on_day > :asOf and f.leaf = r.leaf and f.subject = r.subject and f.type = 'round.answered/1'
                     and (f.body::jsonb ->> 'round')::uuid = r.round and %s) past on true
               where r.round = any(:rounds::uuid[]) and r.leaf = any(:leaves::int[]) and coalesce(r.first_on, r.on_day) <= :asOf)
            """.formatted(RoundStore.LAST_BEFORE_END);
    private static final int MOST_TEXTS = 5_000;

    /** How often something was answered to a question. */
    record Answered(int question, Boolean yes, Integer choice, long n, long sum, Integer least, Integer most) {}

    private final JdbcClient jdbc;

    RoundAnswerStore(JdbcClient jdbc) { this.jdbc = jdbc; }

    /** One line for each different answer to each question. */
    List<Answered> answers(Collection<UUID> family, Integer[] leaves, LocalDate asOf) {
        return asked("""
                select a.question, a.yes, a.choice, count(*) as n, sum(a.number) as sum, min(a.number) as least, max(a.number) as most
                  from answered cross join json_to_recordset(answered.answers) as a (question int, yes boolean, choice int, number int)
                 where num_nonnulls(a.yes, a.choice, a.number) > 0
                 group by a.question, a.yes, a.choice
                 union all
                select t.question::int, null, null, count(*), null, null, null
                  from answered cross join json_each_text(answered.texts) as t (question, words)
                 group by t.question
                """, family, leaves, asOf).query((row, n) -> new Answered(row.getInt("question"), row.getObject("yes", Boolean.class),
                row.getObject("choice", Integer.class), row.getLong("n"), row.getLong("sum"), row.getObject("least", Integer.class),
                row.getObject("most", Integer.class))).list();
    }

    List<RoundWords> words(Collection<UUID> family, Integer[] leaves, LocalDate asOf) {
        return asked("""
                select answered.leaf, answered.subject, h.head, t.question::int as question, t.words, answered.on_day
                  from answered cross join json_each_text(answered.texts) as t (question, words)
                  left join household.household h on h.leaf = answered.leaf and h.id = answered.subject
                 order by answered.on_day desc, answered.id, question
                 limit %d
                """.formatted(MOST_TEXTS), family, leaves, asOf).query((row, n) -> new RoundWords(row.getObject("subject", UUID.class), row.getInt("leaf"),
                row.getString("head"), row.getInt("question"), row.getString("words"), row.getObject("on_day", LocalDate.class))).list();
    }

    private JdbcClient.StatementSpec asked(String select, Collection<UUID> family, Integer[] leaves, LocalDate asOf) {
        return jdbc.sql(ANSWERED + select).param("rounds", family.toArray(UUID[]::new)).param("leaves", leaves).param("asOf", asOf)
                .param("end", RoundStore.end(asOf));
    }
}
