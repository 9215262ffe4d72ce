package vn.tungnha.ledger;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What devices have told of themselves: when they spoke to us, the last number they had given by then, and which numbers are settled. */
@Component
public class Contacts {
    /** The largest number a phone can count to without skipping one. */
    private static final long LARGEST = (1L << 53) - 1;

    private final JdbcClient jdbc;

    Contacts(@Qualifier("ledger") DataSource database) { this.jdbc = JdbcClient.create(database); }

    /** Whether a device can have given this number; 0 stands for none yet. */
    public static boolean isNumber(long number) { return number >= 0 && number <= LARGEST; }

    /** When the device had spoken to us, by the last number it had given then; numbers above it were given later. */
    public NavigableMap<Long, Instant> of(UUID device) {
        var contacts = new TreeMap<Long, Instant>();
        jdbc.sql("select number, at from ledger.device_contact where device = :device").param("device", device)
                .query(row -> { contacts.put(row.getLong("number"), row.getObject("at", OffsetDateTime.class).toInstant()); });
        return contacts;
    }

    /** These devices spoke to us, or what they sealed was brought to us, each once. */
    public void note(List<Contact> contacts) {
        settle(contacts);
        List<Contact> themselves = contacts.stream().filter(contact -> !contact.carried()).toList();
        if (!themselves.isEmpty()) spoke(themselves);
    }

    private void settle(List<Contact> contacts) {
        jdbc.sql("""
                insert into ledger.device_state as s (device, account, last_number, last_at, settled)
                select device, account, number, coalesce(at, 'epoch'), settled::int8multirange
                  from unnest(:devices::uuid[], :accounts::uuid[], :numbers::bigint[], :times::timestamptz[], :settled::text[])
                    as contacts (device, account, number, at, settled)
                on conflict (device) do update set last_number = greatest(s.last_number, excluded.last_number),
                  last_at = greatest(s.last_at, excluded.last_at), settled = s.settled + excluded.settled
                """).param("devices", devices(contacts)).param("accounts", contacts.stream().map(Contact::account).toArray(UUID[]::new))
                .param("numbers", numbers(contacts)).param("times", times(contacts))
                .param("settled", contacts.stream().map(Contact::settledRanges).toArray(String[]::new)).update();
    }

    /** The last time counts; a request that was long on its way, behind later ones, says nothing of what was numbered since. */
    private void spoke(List<Contact> contacts) {
        jdbc.sql("""
                insert into ledger.device_contact as c (device, number, at)
                select device, number, at from unnest(:devices::uuid[], :numbers::bigint[], :times::timestamptz[]) as contacts (device, number, at)
                 where not exists (select from ledger.device_contact later where later.device = contacts.device and later.number > contacts.number)
                on conflict (device, number) do update set at = greatest(c.at, excluded.at)
                """).param("devices", devices(contacts)).param("numbers", numbers(contacts)).param("times", times(contacts)).update();
    }

    /** Of the contacts behind which nothing is owed, the last one says all that can still be asked. */
    void forgetSettled(UUID device) {
        jdbc.sql("""
                delete from ledger.device_contact c using ledger.device_state s
                 where s.device = :device and c.device = s.device
                   and exists (select from ledger.device_contact later
                                where later.device = c.device and later.number > c.number and s.settled @> int8range(1, later.number, '[]'))
                """).param("device", device).update();
    }

    private static UUID[] devices(List<Contact> contacts) { return contacts.stream().map(Contact::device).toArray(UUID[]::new); }

    private static Long[] numbers(List<Contact> contacts) { return contacts.stream().map(Contact::lastNumber).toArray(Long[]::new); }

    private static String[] times(List<Contact> contacts) {
        return contacts.stream().map(contact -> contact.carried() ? null : contact.at().toString()).toArray(String[]::new);
    }
}
