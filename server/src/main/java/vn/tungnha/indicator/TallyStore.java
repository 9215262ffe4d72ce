package vn.tungnha.indicator;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Tallies of many leaves at once, in one snapshot. */
@Component
class TallyStore {
    private static final String ASKED = """
            with asked as materialized (
              select a.*, m.id as number
                from unnest(:columns::int[], :measures::text[], :grains::smallint[], :firsts::date[], :lasts::date[], :monthly::boolean[])
                     as a (slot, measure, grain, first, last, monthly)
                join ledger.measure m on m.name = a.measure)
            """;
    /** Each span is read once for all who ask for it, whatever they ask for. */
    private static final String SUMS = ASKED + """
            , span as materialized (select distinct grain, first, last from asked),
            counted as materialized (
              select t.leaf, span.grain, span.first, span.last, t.start, t.amounts
                from unnest(:leaves::int[]) as scope (leaf) cross join span
                join ledger.tally t on t.leaf = scope.leaf and t.grain = span.grain and t.start between span.first and span.last)
            select c.leaf, asked.slot + case when monthly then indicator.months_between(first, c.start) else 0 end as slot,
                   sum(c.amounts[asked.number]) as amount
              from counted c
              join asked using (grain, first, last)
             where c.amounts[asked.number] <> 0
             group by 1, 2
            """;
    private static final String DISTINCT_DAYS = ASKED + """
            select d.leaf, asked.slot, count(*) as amount
              from unnest(:leaves::int[]) as scope (leaf) cross join asked
              join ledger.distinct_day d on d.leaf = scope.leaf and d.measure = asked.number and d.day between asked.first and asked.last
             where d.previous is null or d.previous < asked.first
             group by 1, 2
            """;
    private static final String LAST = """
            select h.leaf, f.recorded_at, visit.day
              from ledger.head h
              left join ledger.fact f on f.leaf = h.leaf and f.tick = h.tick
              left join lateral (select t.start as day from ledger.tally t
                                  where t.leaf = h.leaf and t.grain = 1 and t.start <= :lastDay
                                    and t.amounts[(select id from ledger.measure where name = 'visit.made')] > 0
                                  order by t.leaf desc, t.grain desc, t.start desc limit 1) visit on true
             where h.leaf = any(:leaves::int[])
            """;

    private final JdbcClient jdbc;

    TallyStore(JdbcClient jdbc) { this.jdbc = jdbc; }

    /** Whether what is known of these leaves is what stands; a single question needs no transaction around it. */
    boolean unmoved(Integer[] leaves, Map<Integer, LeafNumbers> known) { return stale(leaves, known).isEmpty(); }

    /** The leaves among these whose ledger stands at another tick than is known, with their numbers now. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    Map<Integer, LeafNumbers> changed(Integer[] leaves, Map<Integer, LeafNumbers> known, List<Asked> asked, int columns, LocalDate lastDay) {
        Map<Integer, Long> stale = stale(leaves, known);
        return stale.isEmpty() ? Map.of() : read(stale, asked, columns, lastDay);
    }

    private Map<Integer, Long> stale(Integer[] leaves, Map<Integer, LeafNumbers> known) {
        Map<Integer, Long> stale = new HashMap<>();
        jdbc.sql("select leaf, tick from ledger.head where leaf = any(:leaves::int[])").param("leaves", leaves).query(row -> {
            LeafNumbers of = known.get(row.getInt(1));
            if (of == null || of.tick() != row.getLong(2)) stale.put(row.getInt(1), row.getLong(2));
        });
        return stale;
    }

    private Map<Integer, LeafNumbers> read(Map<Integer, Long> ticks, List<Asked> asked, int columns, LocalDate lastDay) {
        Integer[] leaves = ticks.keySet().toArray(Integer[]::new);
        Map<Integer, long[]> sums = new HashMap<>();
        for (Integer leaf : leaves) sums.put(leaf, new long[columns]);
        addSums(leaves, asked.stream().filter(each -> !each.days()).toList(), sums);
        addDistinctDays(leaves, asked.stream().filter(Asked::days).toList(), sums);
        return withLast(ticks, leaves, sums, lastDay);
    }

    private void addSums(Integer[] leaves, List<Asked> asked, Map<Integer, long[]> sums) {
        if (asked.isEmpty()) return;
        add(SUMS, leaves, asked, sums);
    }

    private void addDistinctDays(Integer[] leaves, List<Asked> asked, Map<Integer, long[]> sums) {
        if (!asked.isEmpty()) add(DISTINCT_DAYS, leaves, asked, sums);
    }

    private void add(String statement, Integer[] leaves, List<Asked> asked, Map<Integer, long[]> sums) {
        with(jdbc.sql(statement), asked).param("leaves", leaves)
                .query(row -> { sums.get(row.getInt("leaf"))[row.getInt("slot")] += row.getLong("amount"); });
    }

    private Map<Integer, LeafNumbers> withLast(Map<Integer, Long> ticks, Integer[] leaves, Map<Integer, long[]> sums, LocalDate lastDay) {
        Map<Integer, LeafNumbers> numbers = new HashMap<>(leaves.length * 2);
        jdbc.sql(LAST).param("leaves", leaves).param("lastDay", lastDay).query(row -> {
            int leaf = row.getInt("leaf");
            numbers.put(leaf, new LeafNumbers(ticks.get(leaf), sums.get(leaf), row.getObject("day", LocalDate.class),
                    instant(row.getObject("recorded_at", OffsetDateTime.class))));
        });
        return numbers;
    }

    private static JdbcClient.StatementSpec with(JdbcClient.StatementSpec statement, List<Asked> asked) {
        return statement.param("columns", column(asked, Integer[]::new, Asked::column))
                .param("measures", column(asked, String[]::new, Asked::measure))
                .param("grains", column(asked, Integer[]::new, each -> each.slice().grain().number()))
                .param("firsts", column(asked, String[]::new, each -> each.slice().first().toString()))
                .param("lasts", column(asked, String[]::new, each -> each.slice().last().toString()))
                .param("monthly", column(asked, Boolean[]::new, Asked::monthly));
    }

    private static <T> T[] column(Collection<Asked> asked, IntFunction<T[]> array, Function<Asked, T> value) {
        return asked.stream().map(value).toArray(array);
    }

    private static Instant instant(OffsetDateTime time) { return time == null ? null : time.toInstant(); }
}
