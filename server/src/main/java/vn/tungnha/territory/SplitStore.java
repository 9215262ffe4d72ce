package vn.tungnha.territory;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads who is in the register of a village's leaves and what was counted there, as the transaction under way sees it. */
@Component
class SplitStore {
    /** Measures that the preview shows, in its order. */
    static final List<String> SHOWN = List.of("household.registered", "person.registered", "household.reached@ever", "visit.made", "person.helped@ever", "help.given");

    private final JdbcClient jdbc;

    SplitStore(JdbcClient jdbc) { this.jdbc = jdbc; }

    List<SplitChoice> choices(Collection<Integer> leaves) {
        return jdbc.sql("""
                select leaf, id, false as business, head as name, locator from household.household where leaf = any(:leaves::int[])
                union all
                select leaf, id, true, name, locator from household.business b where leaf = any(:leaves::int[])
                   and not exists (select from household.household h where h.leaf = b.leaf and h.id = b.household)
                   and not exists (select from household.merged_household m where m.leaf = b.leaf and m.id = b.household)
                order by business, locator, name, id
                """).param("leaves", leaves.toArray(Integer[]::new)).query((row, n) -> new SplitChoice(row.getInt("leaf"), row.getObject("id", UUID.class),
                        row.getBoolean("business"), row.getString("name"), row.getString("locator"))).list();
    }

    /** Each measure's sum over all days. */
    Map<String, Long> totals(Collection<Integer> leaves) {
        Map<String, Long> totals = new HashMap<>();
        jdbc.sql("""
                select m.name, sum(t.amounts[m.id]) as amount from ledger.tally t join ledger.measure m on m.name = any(:measures::text[])
                 where t.leaf = any(:leaves::int[]) and t.grain = 3 group by m.name
                """).param("leaves", leaves.toArray(Integer[]::new)).param("measures", SHOWN.toArray(String[]::new))
                .query(row -> { totals.put(row.getString("name"), row.getLong("amount")); });
        return totals;
    }
}
