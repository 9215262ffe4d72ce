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
import java.util.stream.Collectors;
import vn.tungnha.ledger.Spoken.Contact;

/** Devices' contacts in the database, those of many devices in one statement each. */
final class ContactStore {
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

    /** Devices in ascending order, so that two transactions never wait for each other in a circle. */
    void note(List<Contact> contacts) {
        List<Contact> devices = List.copyOf(contacts.stream().collect(Collectors.toMap(Contact::device, each -> each, Contact::and, TreeMap::new)).values());
        sql.later("""
                insert into ledger.device_state as s (device, account, last_number, last_at, settled)
                select * from unnest(?::uuid[], ?::uuid[], ?::bigint[], ?::timestamptz[], ?::int8multirange[])
                on conflict (device) do update set last_number = greatest(s.last_number, excluded.last_number),
                  last_at = greatest(s.last_at, excluded.last_at), settled = s.settled + excluded.settled
                """, FactStore.column(devices, UUID[]::new, Contact::device), FactStore.column(devices, UUID[]::new, Contact::account),
                FactStore.column(devices, Long[]::new, Contact::lastNumber), FactStore.column(devices, String[]::new, each -> each.at().toString()),
                FactStore.column(devices, String[]::new, ContactStore::settled));
        List<Contact> ordered = contacts.stream().sorted(Comparator.comparing(Contact::device)).toList();
        sql.later("insert into ledger.device_contact (device, number, at) select * from unnest(?::uuid[], ?::bigint[], ?::timestamptz[]) on conflict do nothing",
                FactStore.column(ordered, UUID[]::new, Contact::device), FactStore.column(ordered, Long[]::new, Contact::lastNumber),
                FactStore.column(ordered, String[]::new, each -> each.at().toString()));
    }

    /** Numbers in a row as one range. */
    private static String settled(Contact contact) {
        List<Long> numbers = contact.settled().stream().distinct().sorted().toList();
        var ranges = new StringBuilder("{");
        for (int i = 0; i < numbers.size();) {
            int end = i;
            while (end + 1 < numbers.size() && numbers.get(end + 1) == numbers.get(end) + 1) end++;
            ranges.append(i == 0 ? "[" : ",[").append(numbers.get(i)).append(',').append(numbers.get(end)).append(']');
            i = end + 1;
        }
        return ranges.append('}').toString();
    }
}
