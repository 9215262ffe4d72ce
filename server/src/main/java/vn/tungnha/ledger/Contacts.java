package vn.tungnha.ledger;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
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

    /** The device spoke to us, with this last number, and these numbers are settled now. */
    public void note(UUID device, UUID account, long lastNumber, Collection<Long> settled, Instant at) {
        String ranges = settled.stream().map(number -> "[" + number + "," + number + "]").collect(Collectors.joining(",", "{", "}"));
        var time = OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
        jdbc.sql("""
                insert into ledger.device_state as s (device, account, last_number, last_at, settled)
                values (:device, :account, :number, :at, :settled::int8multirange)
                on conflict (device) do update set last_number = greatest(s.last_number, excluded.last_number),
                  last_at = greatest(s.last_at, excluded.last_at), settled = s.settled + excluded.settled
                """).param("device", device).param("account", account).param("number", lastNumber).param("at", time).param("settled", ranges).update();
        jdbc.sql("insert into ledger.device_contact (device, number, at) values (:device, :number, :at) on conflict do nothing")
                .param("device", device).param("number", lastNumber).param("at", time).update();
    }
}
