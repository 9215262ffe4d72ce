package vn.tungnha.commerce;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.tungnha.ledger.FactReader;

/** Counts what is sold online out of the rows of accounts, products and orders. */
@Component
class SalesStore {
    /** By leaf, or by service; what is counted distinct is counted anew for each. */
    private static final String FIGURES = """
            with account as (
              select %1$s as of, subject, subject_kind, use from commerce.account
               where leaf = any(:leaves::int[]) and opened_on <= :to and (closed_on is null or closed_on > :to)),
            held as (
              select of, count(*) filter (where use = 'sell') as accounts,
                     count(distinct subject) filter (where use = 'sell' and subject_kind = 'household') as households,
                     count(distinct subject) filter (where use = 'sell' and subject_kind = 'business') as businesses,
                     count(*) filter (where use = 'pay') as payment_accounts,
                     count(distinct subject) filter (where use = 'pay' and subject_kind = 'household') as payment_households,
                     count(*) filter (where use = 'buy') as buyers
                from account group by of),
            listed as (
              select %1$s as of, count(*) as products from commerce.product
               where leaf = any(:leaves::int[]) and listed_on <= :to and (delisted_on is null or delisted_on > :to) group by 1),
            sold as (
              select %1$s as of, count(*) filter (where on_day >= :from) as orders, coalesce(sum(amount) filter (where on_day >= :from), 0) as amount,
                     count(*) as ever_orders, sum(amount) as ever_amount
                from commerce.order_made where leaf = any(:leaves::int[]) and on_day <= :to group by 1)
            select of, coalesce(accounts, 0), coalesce(households, 0), coalesce(businesses, 0), coalesce(products, 0), coalesce(orders, 0), coalesce(amount, 0),
                   coalesce(ever_orders, 0), coalesce(ever_amount, 0), coalesce(payment_accounts, 0), coalesce(payment_households, 0), coalesce(buyers, 0)
              from held full join listed using (of) full join sold using (of)
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    SalesStore(JdbcClient jdbc, FactReader reader) {
        this.jdbc = jdbc;
        this.json = reader.json();
    }

    Map<Integer, SalesFigures> byLeaf(Integer[] leaves, LocalDate from, LocalDate to) {
        Map<Integer, SalesFigures> figures = new HashMap<>();
        jdbc.sql(FIGURES.formatted("leaf")).param("leaves", leaves).param("from", from).param("to", to)
                .query(row -> { figures.put(row.getInt("of"), figures(row)); });
        return figures;
    }

    Map<UUID, SalesFigures> byService(Integer[] leaves, LocalDate from, LocalDate to) {
        Map<UUID, SalesFigures> figures = new HashMap<>();
        jdbc.sql(FIGURES.formatted("service")).param("leaves", leaves).param("from", from).param("to", to)
                .query(row -> { figures.put(row.getObject("of", UUID.class), figures(row)); });
        return figures;
    }

    private static SalesFigures figures(ResultSet row) throws SQLException {
        return new SalesFigures(row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5), row.getLong(6), row.getLong(7), row.getLong(8), row.getLong(9),
                row.getLong(10), row.getLong(11), row.getLong(12));
    }

    /** One seller before it has its names. */
    record Selling(int leaf, UUID id, String kind, int products, int orders, long amount, int lately, LocalDate lastOn) {}

    /** All sellers with their sales, and whether they are asleep: their last order is long ago. */
    private static final String SELLERS = """
            with seller as materialized (
              select a.leaf, a.subject as id, min(a.subject_kind) as kind, max(p.products) as products, coalesce(max(o.orders), 0) as orders,
                     coalesce(max(o.amount), 0) as amount, coalesce(max(o.lately), 0) as lately, max(o.last_on) as last_on,
                     coalesce(max(o.last_on) <= :today::date - :dormantAfter, false) as asleep
                from commerce.account a
               cross join lateral (select count(*) as products from commerce.product p
                                    where p.leaf = a.leaf and p.subject = a.subject and p.delisted_on is null) p
                left join lateral (select count(*) as orders, sum(m.amount) as amount, max(m.on_day) as last_on,
                                          count(*) filter (where m.on_day > :today::date - :dormantAfter) as lately
                                     from commerce.order_made m where m.leaf = a.leaf and m.subject = a.subject) o on true
               where a.leaf = any(:leaves::int[]) and a.use = 'sell' and a.closed_on is null
               group by a.leaf, a.subject)
            """;

    /** Those of a group who sold the most; {@code all}, {@code asleep} or {@code never}. */
    List<Selling> sellers(Integer[] leaves, LocalDate today, int dormantAfter, String group, int most) {
        return jdbc.sql(SELLERS + """
                select leaf, id, kind, products, orders, amount, lately, last_on from seller
                 where case :group when 'asleep' then asleep when 'never' then orders = 0 else true end
                 order by amount desc, id
                 limit :most
                """).param("leaves", leaves).param("today", today).param("dormantAfter", dormantAfter).param("group", group).param("most", most)
                .query(Selling.class).list();
    }

    SellerList.Counts sellerCounts(Integer[] leaves, LocalDate today, int dormantAfter) {
        return jdbc.sql(SELLERS + "select count(*) as all, count(*) filter (where asleep) as asleep, count(*) filter (where orders = 0) as never from seller")
                .param("leaves", leaves).param("today", today).param("dormantAfter", dormantAfter)
                .query((row, n) -> new SellerList.Counts(row.getLong("all"), row.getLong("asleep"), row.getLong("never"))).single();
    }

    /** The open accounts of each seller. */
    Map<UUID, List<SellerLine.Account>> accounts(Integer[] leaves, List<UUID> sellers) {
        Map<UUID, List<SellerLine.Account>> accounts = new HashMap<>();
        jdbc.sql("""
                select subject, id, service, shop, link from commerce.account
                 where leaf = any(:leaves::int[]) and subject = any(:sellers::uuid[]) and use = 'sell' and closed_on is null order by opened_on, id
                """).param("leaves", leaves).param("sellers", sellers.toArray(UUID[]::new)).query(row -> {
            accounts.computeIfAbsent(row.getObject("subject", UUID.class), absent -> new ArrayList<>()).add(new SellerLine.Account(
                    row.getObject("id", UUID.class), row.getObject("service", UUID.class), null, row.getString("shop"), row.getString("link")));
        });
        return accounts;
    }

    /**
     * @param held   leaves whose livestreams are told: those above as well, for a province's livestream sells for its communes
     * @param leaves those whose sellers are looked at
     * @param mine   whether the reader may correct what an author told at a leaf
     */
    List<LivestreamLine> livestreams(Integer[] held, Integer[] leaves, int around, BiPredicate<Integer, UUID> mine) {
        return jdbc.sql("""
                with stream as materialized (
                  select l.*, f.author from commerce.livestream l left join ledger.fact f on f.leaf = l.leaf and f.id = l.id where l.leaf = any(:held::int[])),
                seller as materialized (
                  select distinct s.id as stream, p.leaf, p.subject
                    from stream s cross join json_array_elements_text(s.products::json) as shown (name)
                    join commerce.product p on p.leaf = any(:leaves::int[]) and folded(p.name) = folded(shown.name)),
                sold as (
                  select s.id, count(distinct seller.subject) as sellers,
                         count(o.id) filter (where o.on_day < s.on_day) as before, coalesce(sum(o.amount) filter (where o.on_day < s.on_day), 0) as amount_before,
                         count(o.id) filter (where o.on_day >= s.on_day) as after, coalesce(sum(o.amount) filter (where o.on_day >= s.on_day), 0) as amount_after
                    from stream s
                    join seller on seller.stream = s.id
                    left join commerce.order_made o on o.leaf = seller.leaf and o.subject = seller.subject
                                                   and o.on_day between s.on_day - :around and s.on_day + :around
                   group by s.id)
                select s.*, coalesce(sellers, 0) as sellers, coalesce(before, 0) as before, coalesce(amount_before, 0) as amount_before,
                       coalesce(after, 0) as after, coalesce(amount_after, 0) as amount_after
                  from stream s left join sold using (id)
                 order by s.on_day desc, s.id
                """).param("held", held).param("leaves", leaves).param("around", around).query((row, n) -> livestream(row, mine)).list();
    }

    private LivestreamLine livestream(ResultSet row, BiPredicate<Integer, UUID> mine) throws SQLException {
        return new LivestreamLine(row.getInt("leaf"), row.getObject("id", UUID.class), row.getString("name"), row.getObject("on_day", LocalDate.class),
                row.getObject("service", UUID.class), json.readValue(row.getString("products"), new TypeReference<List<String>>() {}), row.getString("host"),
                row.getObject("viewers", Integer.class), row.getObject("orders", Integer.class), row.getObject("amount", Long.class), row.getInt("sellers"),
                row.getInt("before"), row.getLong("amount_before"), row.getInt("after"), row.getLong("amount_after"),
                mine.test(row.getInt("leaf"), row.getObject("author", UUID.class)));
    }
}
