package vn.tungnha.indicator;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the businesses of a village and what is recorded about each. */
@Component
class BusinessStore {
    private final JdbcClient jdbc;

    BusinessStore(JdbcClient jdbc) { this.jdbc = jdbc; }

    List<BusinessLine> businesses(Integer[] leaves) {
        return jdbc.sql("""
                select b.leaf, b.id, b.kind, b.name, b.owner, b.locator, b.phones, b.household, b.registered_on,
                       (select count(*) from commerce.account a where a.leaf = b.leaf and a.subject = b.id and a.closed_on is null) as accounts,
                       (select count(*) from commerce.order_made o where o.leaf = b.leaf and o.subject = b.id) as orders,
                       (select count(*) from visit.visit v where v.leaf = b.leaf and v.subject = b.id) as visits,
                       (select count(*) from household.person p where p.leaf = b.leaf and p.business = b.id) as people,
                       array(select other.id from household.business other
                              where other.leaf = b.leaf and other.id <> b.id
                                and (folded(other.name) = folded(b.name)
                                     or exists (select from json_array_elements_text(other.phones::json) number
                                                 where number in (select json_array_elements_text(b.phones::json))))
                              order by other.id) as alike
                  from household.business b
                 where b.leaf = any(:leaves::int[])
                 order by b.name, b.leaf, b.id
                """).param("leaves", leaves)
                .query((row, n) -> new BusinessLine(row.getInt("leaf"), row.getObject("id", UUID.class), row.getString("kind"), row.getString("name"), row.getString("owner"),
                        row.getString("locator"), row.getString("phones"), row.getObject("household", UUID.class), row.getDate("registered_on").toLocalDate(),
                        row.getInt("accounts"), row.getInt("orders"), row.getInt("visits"), row.getInt("people"), List.of((UUID[]) row.getArray("alike").getArray())))
                .list();
    }
}
