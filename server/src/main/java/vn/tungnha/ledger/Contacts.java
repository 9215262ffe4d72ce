package vn.tungnha.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** What devices have told of themselves: when they spoke to us, the last number they had given by then, and which numbers are settled. */
@Component
public class Contacts {
    /** The largest number a phone can count to without skipping one. */
    private static final long LARGEST = (1L << 53) - 1;

    private final DataSource database;

    private final Clock clock;

    Contacts(@Qualifier("ledger") DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Whether a device can have given this number; 0 stands for none yet. */
    public static boolean isNumber(long number) { return number >= 0 && number <= LARGEST; }

    /** Devices spoke to us and told no facts; those that tell some are noted with them. */
    public void note(List<Contact> contacts) {
        try (Connection connection = database.getConnection()) {
            var sql = new Statements(connection);
            new ContactStore(sql).note(contacts, clock.instant());
            sql.flush();
        } catch (SQLException failure) {
            throw new IllegalStateException("devices' contacts cannot be noted", failure);
        }
    }
}
