package vn.tungnha.ledger;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Queries about all facts of leaves. */
@Component
public class LeafFacts {
    private final JdbcClient jdbc;

    LeafFacts(JdbcClient jdbc) { this.jdbc = jdbc; }

    /** Whether any of the leaves holds a fact. */
    public boolean existAt(Collection<Integer> leaves) {
        return jdbc.sql("select exists (select from ledger.fact where leaf = any(:leaves))").param("leaves", leaves.toArray(Integer[]::new))
                .query(Boolean.class).single();
    }

    /**
     * @param facts    how many
     * @param measures amounts since the beginning, in the order asked for
     */
    public record Amounts(long facts, List<Long> measures) {}

    /** By leaf; leaves without facts are left out. */
    public Map<Integer, Amounts> amounts(Collection<Integer> leaves, List<String> measures) {
        Map<Integer, Amounts> amounts = new HashMap<>();
        jdbc.sql("""
                select h.leaf, h.tick,
                       array(select coalesce((select sum(t.amounts[m.id]) from ledger.tally t where t.leaf = h.leaf and t.grain = 3), 0)::bigint
                               from unnest(:measures::text[]) with ordinality as asked (name, at) left join ledger.measure m on m.name = asked.name order by at) as sums
                  from ledger.head h where h.leaf = any(:leaves::int[]) and h.tick > 0
                """).param("leaves", leaves.toArray(Integer[]::new)).param("measures", measures.toArray(String[]::new))
                .query(row -> { amounts.put(row.getInt("leaf"), new Amounts(row.getLong("tick"), List.of((Long[]) row.getArray("sums").getArray()))); });
        return amounts;
    }
}
