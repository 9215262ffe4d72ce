package vn.tungnha.ledger;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Facts that name a leaf which a split has closed, from phones that were away then: they belong where their subject was carried. Found before known
 * ids are dropped, so that what was carried is not taken in once more. A fact whose subject was not carried keeps the closed leaf and is refused.
 */
final class ClosedLeaves {
    private ClosedLeaves() {}

    static List<Arrival> resolved(List<Arrival> arrivals, LedgerParts parts, Statements sql) throws SQLException {
        List<FactStore.Place> astray = arrivals.stream().map(Arrival::fact).filter(fact -> isClosed(fact.leaf(), parts))
                .map(fact -> new FactStore.Place(fact.leaf(), fact.subject())).distinct().toList();
        if (astray.isEmpty()) return arrivals;
        Map<FactStore.Place, Integer> homes = homes(astray, sql);
        return arrivals.stream().map(arrival -> {
            Integer home = homes.get(new FactStore.Place(arrival.fact().leaf(), arrival.fact().subject()));
            return home == null ? arrival : arrival.in(home);
        }).toList();
    }

    private static boolean isClosed(int leaf, LedgerParts parts) { return parts.places().leaf(leaf).filter(found -> !found.isOpen()).isPresent(); }

    private static Map<FactStore.Place, Integer> homes(List<FactStore.Place> astray, Statements sql) throws SQLException {
        Map<FactStore.Place, Integer> homes = new HashMap<>();
        sql.query("""
                with recursive asked as (select * from unnest(?::int[], ?::uuid[]) as asked (leaf, subject)),
                heir (closed, leaf) as (
                  select distinct leaf, leaf from asked
                  union
                  select heir.closed, l.id from heir join place.leaf l on l.split_from = heir.leaf)
                select asked.leaf as closed, asked.subject, l.id as home
                  from asked join heir on heir.closed = asked.leaf
                  join place.leaf l on l.id = heir.leaf and l.closed_on is null
                  join ledger.fact f on f.leaf = l.id and f.id = asked.subject
                """, row -> homes.put(new FactStore.Place(row.getInt("closed"), row.getObject("subject", UUID.class)), row.getInt("home")),
                FactStore.column(astray, Integer[]::new, FactStore.Place::leaf), FactStore.column(astray, UUID[]::new, FactStore.Place::id));
        return homes;
    }
}
