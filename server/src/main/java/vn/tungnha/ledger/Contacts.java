package vn.tungnha.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** What devices have told of themselves: when they spoke to us, the last number they had given by then, and which numbers are settled. */
@Component
public class Contacts {
    /** The largest number a phone can count to without skipping one. */
    private static final long LARGEST = (1L << 53) - 1;

    private final DataSource database;

    Contacts(@Qualifier("ledger") DataSource database) { this.database = database; }

    /** Whether a device can have given this number; 0 stands for none yet. */
    public static boolean isNumber(long number) { return number >= 0 && number <= LARGEST; }

    /** The device spoke to us, with this last number, and told no facts. */
    public void note(UUID device, UUID account, long lastNumber, Instant at) {
        try (Connection connection = database.getConnection()) {
            var sql = new Statements(connection);
            new ContactStore(sql).note(List.of(new Spoken.Contact(device, account, lastNumber, List.of(), at)));
            sql.flush();
        } catch (SQLException failure) {
            throw new IllegalStateException("a device's contact cannot be noted", failure);
        }
    }
}
