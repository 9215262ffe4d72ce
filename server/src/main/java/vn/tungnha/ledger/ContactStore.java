package vn.tungnha.ledger;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Devices' contacts in the database, those of many devices in one statement each. */
final class ContactStore {
    private static final int MANY_CONTACTS = 50;

    private record Said(UUID device, long lastNumber) {}

    private final Statements sql;

    ContactStore(Statements sql) { this.sql = sql; }

    /** When each device had spoken to us, by the last number it had given then; numbers above it were given later. */
    Map<UUID, NavigableMap<Long, Instant>> of(Collection<UUID> devices) throws SQLException {
        Map<UUID, NavigableMap<Long, Instant>> contacts = new HashMap<>();
        devices.forEach(device -> contacts.put(device, new TreeMap<>()));
        sql.query("select device, number, at from ledger.device_contact where device = any(?::uuid[])",
                row -> contacts.get(row.getObject(1, UUID.class)).put(row.getLong(2), Statements.instant(row, 3)),
                (Object) contacts.keySet().toArray(UUID[]::new));
        return contacts;
    }

    /**
     * Devices in ascending order, so that two transactions never wait for each other in a circle.
     *
     * @param now stored times after it were recorded while the server's clock was ahead, and are replaced
     */
    void note(List<Contact> contacts, Instant now) {
        settle(joined(contacts.stream(), Contact::device), now);
        spoke(joined(contacts.stream().filter(Contact::spoke), each -> new Said(each.device(), each.lastNumber())), now);
    }

    /** One of a kind, in the order of the devices. */
    private static <K> List<Contact> joined(Stream<Contact> contacts, Function<Contact, K> kind) {
        return contacts.collect(Collectors.toMap(kind, each -> each, Contact::and)).values().stream()
                .sorted(Comparator.comparing(Contact::device).thenComparing(Contact::lastNumber)).toList();
    }

    private void settle(List<Contact> contacts, Instant now) {
        sql.later("""
                insert into ledger.device_state as s (device, account, last_number, last_at, settled)
                select * from unnest(?::uuid[], ?::uuid[], ?::bigint[], ?::timestamptz[], ?::int8multirange[])
                on conflict (device) do update set last_number = greatest(s.last_number, excluded.last_number),
                  last_at = case when s.last_at > ?::timestamptz then excluded.last_at else greatest(s.last_at, excluded.last_at) end, settled = s.settled + excluded.settled
                """, FactStore.column(contacts, UUID[]::new, Contact::device), FactStore.column(contacts, UUID[]::new, Contact::account),
                FactStore.column(contacts, Long[]::new, Contact::lastNumber), times(contacts),
                FactStore.column(contacts, String[]::new, Contact::settledRanges), now.toString());
    }

    /** The last time counts; a request that was long on its way, behind later ones, says nothing of what was numbered since. */
    private void spoke(List<Contact> contacts, Instant now) {
        if (contacts.isEmpty()) return;
        sql.later("""
                insert into ledger.device_contact as c (device, number, at)
                select device, number, at from unnest(?::uuid[], ?::bigint[], ?::timestamptz[]) as contacts (device, number, at)
                 where not exists (select from ledger.device_contact later where later.device = contacts.device and later.number > contacts.number)
                on conflict (device, number) do update set at = case when c.at > ?::timestamptz then excluded.at else greatest(c.at, excluded.at) end
                """, FactStore.column(contacts, UUID[]::new, Contact::device), FactStore.column(contacts, Long[]::new, Contact::lastNumber), times(contacts),
                now.toString());
    }

    private static String[] times(List<Contact> contacts) { return FactStore.column(contacts, String[]::new, each -> each.at().toString()); }

    /**
     * Deletes contacts that a later, fully acknowledged contact makes redundant. Skips devices with few rows. The time of that contact is also stored under
     * number 0: every number up to it is settled, so a fact that arrives again with such a number cannot be older.
     */
    void forgetSettled(Map<UUID, NavigableMap<Long, Instant>> before, Instant now) {
        UUID[] many = before.entrySet().stream().filter(each -> each.getValue().size() > MANY_CONTACTS).map(Map.Entry::getKey).toArray(UUID[]::new);
        if (many.length == 0) return;
        sql.later("""
                with last as (
                  select c.device, max(c.number) as number, max(c.at) as at
                    from ledger.device_contact c join ledger.device_state s on s.device = c.device
                   where c.device = any(?::uuid[]) and c.number > 0 and c.at <= ?::timestamptz and s.settled @> int8range(1, c.number, '[]')
                   group by c.device),
                gone as (delete from ledger.device_contact c using last where c.device = last.device and c.number > 0 and c.number < last.number)
                insert into ledger.device_contact as c (device, number, at) select device, 0, at from last
                on conflict (device, number) do update set at = excluded.at
                """, many, now.toString());
    }
}
