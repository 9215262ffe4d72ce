package vn.tungnha.indicator;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tungnha.kernel.Period;

/** What the rules find, and whom one can call about it. */
@Component
class FindingStore {
    /** More than a province has villages: a count on the screen is the whole of it. */
    private static final int MOST = 2_000;
    private static final String KNOWN = """
            with village as materialized (
              select pl.leaf, pl.ancestor as place, v.parent as commune
                from place.place_leaf pl
                join place.place_version v on v.place = pl.ancestor and v.valid @> :map::date and v.level = 4
               where pl.valid @> :map::date and pl.leaf = any(:taking::int[])),
            last_visit as materialized (
              select scope.leaf, last.day
                from unnest(:taking::int[]) as scope (leaf)
               cross join lateral (select t.start as day from ledger.tally t
                                    where t.leaf = scope.leaf and t.grain = 1 and t.start <= :asOf::date
                                      and t.amounts[(select id from ledger.measure where name = 'visit.made')] > 0
                                    order by t.leaf desc, t.grain desc, t.start desc limit 1) last)
            """;

    /** One finding before it has its names. */
    record Found(FindingRule rule, int place, LocalDate since, Map<String, Object> params) {}

    private final JdbcClient jdbc;

    FindingStore(JdbcClient jdbc) { this.jdbc = jdbc; }

    /**
     * Data that the rules read.
     *
     * @param place    the place looked at
     * @param leaves   all in scope
     * @param taking   those of places that take part
     * @param province all of the province around it
     * @param period   what happened in it is looked through, and nothing after it
     */
    record Scope(int place, Integer[] leaves, Integer[] taking, Integer[] province, Period period, LocalDate map) {}

    List<Found> find(FindingRule rule, Scope scope) {
        Period period = scope.period();
        return jdbc.sql(KNOWN + rule.statement() + " limit " + MOST).param("place", scope.place()).param("leaves", scope.leaves())
                .param("taking", scope.taking()).param("province", scope.province()).param("map", scope.map())
                .param("from", period.from()).param("asOf", period.to())
                .query((row, n) -> new Found(rule, row.getInt("place"), row.getObject("since", LocalDate.class), params(row))).list();
    }

    /** Leads by the leaf they answer for: a village team's for the villages it serves, a commune team's for the commune's own leaf. */
    Map<Integer, Finding.Lead> leads(Integer[] leaves) {
        Map<Integer, Finding.Lead> leads = new HashMap<>();
        jdbc.sql("""
                select coalesce(served.leaf, t.leaf) as leaf, m.id, m.name, m.phone
                  from team.team t
                  join team.member m on m.leaf = t.leaf and m.team = t.id and m.role = 'lead' and m.left_on is null
                  left join lateral (select value::int as leaf from json_array_elements_text(t.serves::json) where t.level = 'village') served on true
                 where t.dissolved_on is null and m.phone is not null and coalesce(served.leaf, t.leaf) = any(:leaves::int[])
                """).param("leaves", leaves).query(row -> {
            leads.put(row.getInt("leaf"), new Finding.Lead(row.getObject("id", UUID.class), row.getString("name"), row.getString("phone")));
        });
        return leads;
    }

    private static Map<String, Object> params(ResultSet row) throws SQLException {
        Map<String, Object> params = new HashMap<>();
        ResultSetMetaData columns = row.getMetaData();
        for (int i = 1; i <= columns.getColumnCount(); i++)
            if (!List.of("place", "since").contains(columns.getColumnLabel(i)) && row.getObject(i) != null)
                params.put(columns.getColumnLabel(i), row.getObject(i));
        return params;
    }
}
