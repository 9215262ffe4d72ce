package vn.tungnha.commerce;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.tungnha.commerce.OrderReport.Refused;
import vn.tungnha.database.NamedLocks;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.kernel.VietnameseText;
import vn.tungnha.ledger.FactReader;

/** Reads accounts and orders that stand, and keeps what the offices' imports leave behind beside the ledger. */
@Component
class OrderStore {
    private static final int MOST_IMPORTS = 100;

    private final JdbcClient jdbc;
    private final NamedLocks locks;
    private final JsonMapper json;

    OrderStore(JdbcClient jdbc, NamedLocks locks, FactReader reader) {
        this.locks = locks;
        this.jdbc = jdbc;
        this.json = reader.json();
    }

    /**
     * An order of a shop that no account is called like.
     *
     * @param account what the office chose, or null while it waits for that
     */
    record Waiting(UUID service, UUID shop, String name, FileOrder order, UUID account) {}

    Shops shops(UUID service, int place, Set<Integer> scope, Collection<FileOrder> orders) {
        UUID[] shops = orders.stream().map(order -> Shops.id(service, order.shop())).distinct().toArray(UUID[]::new);
        Map<UUID, UUID> here = new HashMap<>();
        Set<UUID> aside = new HashSet<>();
        Map<UUID, UUID> anywhere = new HashMap<>();
        jdbc.sql("select place, shop, account from commerce.shop where service = :service and shop = any(:shops::uuid[]) order by chosen_at")
                .param("service", service).param("shops", shops).query(row -> {
                    UUID shop = row.getObject("shop", UUID.class);
                    UUID account = row.getObject("account", UUID.class);
                    if (account != null) (row.getInt("place") == place ? here : anywhere).put(shop, account);
                    else if (row.getInt("place") == place) aside.add(shop);
                });
        Set<UUID> chosen = new HashSet<>(here.values());
        chosen.addAll(anywhere.values());
        return new Shops(service, scope, here, aside, anywhere, Shops.Accounts.of(accounts(service, orders, chosen)));
    }

    private List<SellingAccount> accounts(UUID service, Collection<FileOrder> orders, Set<UUID> chosen) {
        String[] names = orders.stream().map(order -> VietnameseText.folded(order.shop())).distinct().toArray(String[]::new);
        return jdbc.sql("""
                select leaf, id, subject, shop, link, closed_on is null as open from commerce.account
                 where service = :service and use = 'sell' and (folded(shop) = any(:names) or link is not null or id = any(:chosen::uuid[]))
                """).param("service", service).param("names", names).param("chosen", chosen.toArray(UUID[]::new))
                .query(OrderStore::account).list();
    }

    Optional<SellingAccount> account(UUID service, UUID account, Integer[] leaves) {
        return jdbc.sql("""
                select leaf, id, subject, shop, link, closed_on is null as open from commerce.account
                 where leaf = any(:leaves::int[]) and id = :account and service = :service and use = 'sell'
                """).param("leaves", leaves).param("account", account).param("service", service).query(OrderStore::account).optional();
    }

    private static SellingAccount account(ResultSet row, int n) throws SQLException {
        return new SellingAccount(row.getInt("leaf"), row.getObject("id", UUID.class), row.getObject("subject", UUID.class), row.getString("shop"),
                row.getString("link"), row.getBoolean("open"));
    }

    /** By number; wherever they stand, for a number counts once in the whole house. */
    Map<String, StandingOrder> standing(UUID service, Collection<String> numbers) {
        Map<String, StandingOrder> standing = new HashMap<>();
        jdbc.sql("""
                select leaf, id, subject, account, number, on_day, amount, products from commerce.order_made
                 where service = :service and number = any(:numbers) order by tick
                """).param("service", service).param("numbers", numbers.toArray(String[]::new)).query(row -> {
            standing.put(row.getString("number"), new StandingOrder(row.getInt("leaf"), row.getObject("id", UUID.class), row.getObject("subject", UUID.class),
                    row.getObject("account", UUID.class), row.getString("number"), row.getObject("on_day", LocalDate.class), row.getLong("amount"),
                    items(row.getString("products"))));
        });
        return standing;
    }

    private List<OrderMade.Item> items(String text) { return text == null ? List.of() : json.readValue(text, new TypeReference<>() {}); }

    /** All that a file leaves behind beside the ledger, at once: orders that wait or count by a choice, those that do neither any longer, and the report. */
    @Transactional
    void keep(int place, UUID account, OrderReport report, List<Waiting> waiting, Collection<String> settled) {
        forget(place, report.service(), settled);
        for (Waiting each : waiting) wait(place, each);
        jdbc.sql("""
                insert into commerce.order_import (id, place, service, account, at, file_name, sha256, rows, fresh, known, changed, waiting, elsewhere, aside,
                                                   not_counting, amount, refused)
                values (:id, :place, :service, :account, :at, :fileName, :sha256, :rows, :fresh, :known, :changed, :waiting, :elsewhere, :aside, :notCounting,
                        :amount, :refused)
                """).param("id", report.id()).param("place", place).param("service", report.service()).param("account", account).param("at", at(report.at()))
                .param("fileName", report.fileName()).param("sha256", report.sha256()).param("rows", report.rows()).param("fresh", report.fresh())
                .param("known", report.known()).param("changed", report.changed()).param("waiting", report.waiting()).param("elsewhere", report.elsewhere())
                .param("aside", report.aside()).param("notCounting", report.notCounting()).param("amount", report.amount())
                .param("refused", json.writeValueAsString(report.refused())).update();
    }

    private void wait(int place, Waiting each) {
        FileOrder order = each.order();
        jdbc.sql("""
                insert into commerce.waiting_order (place, service, number, shop, name, link, on_day, amount, products, account)
                values (:place, :service, :number, :shop, :name, :link, :day, :amount, :products, :account::uuid)
                on conflict (place, service, number) do update set shop = excluded.shop, name = excluded.name, link = excluded.link, on_day = excluded.on_day,
                   amount = excluded.amount, products = excluded.products, account = excluded.account
                """).param("place", place).param("service", each.service()).param("number", order.number()).param("shop", each.shop()).param("name", each.name())
                .param("link", order.link()).param("day", order.day()).param("amount", order.amount()).param("products", json.writeValueAsString(order.products()))
                .param("account", each.account()).update();
    }

    /**
     * Does something while nobody else brings in orders of this platform, or refuses: two files at once could both tell an order neither saw standing, and wait
     * for each other's waiting orders. No transaction goes on meanwhile: the ledger writes on a connection of its own.
     */
    <T> T alone(UUID service, Supplier<T> deed) {
        try (NamedLocks.Held alone = locks.tryLock("orders of " + service).orElseThrow(() -> new Refusal(CommerceProblem.ORDERS_BEING_TAKEN))) {
            return deed.get();
        }
    }

    /** These wait nowhere any more; what another office chose stays as it chose. */
    private void forget(int place, UUID service, Collection<String> numbers) {
        jdbc.sql("delete from commerce.waiting_order where service = :service and number = any(:numbers) and (account is null or place = :place)")
                .param("service", service).param("numbers", numbers.toArray(String[]::new)).param("place", place).update();
    }

    /** These count for the account now, and wait nowhere else; without one they wait again. */
    @Transactional
    void count(int place, UUID service, Collection<String> numbers, UUID account) {
        jdbc.sql("update commerce.waiting_order set account = :account::uuid where place = :place and service = :service and number = any(:numbers)")
                .param("account", account).param("place", place).param("service", service).param("numbers", numbers.toArray(String[]::new)).update();
        if (account != null) jdbc.sql("delete from commerce.waiting_order where place <> :place and service = :service and number = any(:numbers) and account is null")
                .param("place", place).param("service", service).param("numbers", numbers.toArray(String[]::new)).update();
    }

    /** The orders of one shop, or of all when it is null. */
    List<Waiting> waiting(int place, UUID service, UUID shop) {
        return jdbc.sql("""
                select service, shop, name, number, link, on_day, amount, products, account from commerce.waiting_order
                 where place = :place and (:service::uuid is null or service = :service::uuid) and (:shop::uuid is null or shop = :shop::uuid)
                 order by service, shop, on_day, number
                """).param("place", place).param("service", service).param("shop", shop)
                .query((row, n) -> new Waiting(row.getObject("service", UUID.class), row.getObject("shop", UUID.class), row.getString("name"),
                        new FileOrder(0, row.getString("number"), row.getObject("on_day", LocalDate.class), row.getString("name"), row.getString("link"),
                                row.getLong("amount"), items(row.getString("products")), true),
                        row.getObject("account", UUID.class))).list();
    }

    void choose(int place, UUID service, UUID shop, UUID account, UUID by, Instant at) {
        jdbc.sql("""
                insert into commerce.shop (place, service, shop, account, chosen_by, chosen_at) values (:place, :service, :shop, :account, :by, :at)
                on conflict (place, service, shop) do update set account = excluded.account, chosen_by = excluded.chosen_by, chosen_at = excluded.chosen_at
                """).param("place", place).param("service", service).param("shop", shop).param("account", account).param("by", by).param("at", at(at)).update();
    }

    void unchoose(int place, UUID service, UUID shop) {
        jdbc.sql("delete from commerce.shop where place = :place and service = :service and shop = :shop").param("place", place).param("service", service)
                .param("shop", shop).update();
    }

    Set<UUID> aside(int place) {
        return new HashSet<>(jdbc.sql("select shop from commerce.shop where place = :place and account is null").param("place", place).query(UUID.class).list());
    }

    Optional<Instant> imported(int place, String sha256) {
        return jdbc.sql("select max(at) from commerce.order_import where place = :place and sha256 = :sha256").param("place", place).param("sha256", sha256)
                .query((row, n) -> instant(row.getObject(1, OffsetDateTime.class))).list().stream().filter(java.util.Objects::nonNull).findFirst();
    }

    List<OrderReport> imports(int place) {
        return jdbc.sql("""
                select i.*, a.display_name from commerce.order_import i join access.account a on a.id = i.account
                 where i.place = :place order by i.at desc limit %d
                """.formatted(MOST_IMPORTS)).param("place", place).query((row, n) -> report(row)).list();
    }

    private OrderReport report(ResultSet row) throws SQLException {
        List<Refused> refused = json.readValue(row.getString("refused"), new TypeReference<>() {});
        return new OrderReport(row.getObject("id", UUID.class), row.getObject("service", UUID.class), row.getString("display_name"),
                instant(row.getObject("at", OffsetDateTime.class)), row.getString("file_name"), row.getString("sha256"), null, row.getInt("rows"),
                row.getInt("fresh"), row.getInt("known"), row.getInt("changed"), row.getInt("waiting"), row.getInt("elsewhere"), row.getInt("aside"),
                row.getInt("not_counting"), row.getLong("amount"), refused, Map.of(), List.of());
    }

    private static OffsetDateTime at(Instant at) { return at.atOffset(ZoneOffset.UTC); }

    private static Instant instant(OffsetDateTime at) { return at == null ? null : at.toInstant(); }
}
