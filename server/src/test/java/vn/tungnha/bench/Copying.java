package vn.tungnha.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.sql.DriverManager;
import org.postgresql.PGConnection;
import vn.tungnha.database.DatabaseAddress;

/** What the database alone does with the same facts: one COPY of the newest ledger rows into a table with the same columns and indexes. */
final class Copying {
    private final DatabaseAddress address;

    Copying(DatabaseAddress address) { this.address = address; }

    /** Rows a second, the best of three. */
    double perSecond(long rows) throws Exception {
        try (var connection = DriverManager.getConnection(address.url(), address.user(), address.password()); var statement = connection.createStatement()) {
            var copy = connection.unwrap(PGConnection.class).getCopyAPI();
            var bytes = new ByteArrayOutputStream();
            copy.copyOut("copy (select * from ledger.fact order by recorded_at desc limit " + rows + ") to stdout (format binary)", bytes);
            double best = 0;
            for (int i = 0; i < 3; i++) {
                statement.execute("drop table if exists public.bench_copy; create table public.bench_copy (like ledger.fact including all)");
                long begun = System.nanoTime();
                long copied = copy.copyIn("copy public.bench_copy from stdin (format binary)", new ByteArrayInputStream(bytes.toByteArray()));
                best = Math.max(best, copied / ((System.nanoTime() - begun) / 1e9));
            }
            statement.execute("drop table public.bench_copy");
            return best;
        }
    }
}
