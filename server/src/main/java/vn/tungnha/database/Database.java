package vn.tungnha.database;

import java.nio.file.Path;
import java.util.Map;

/**
 * The database in use: an external PostgreSQL when {@code TUNGNHA_DB_URL} names one, else the embedded one of a data directory. Opening
 * checks that it answers, is new enough and has the two roles; closing leaves it.
 */
public final class Database implements AutoCloseable {
    private final DatabaseAddress address;
    private final EmbeddedDatabase embedded;

    private Database(DatabaseAddress address, EmbeddedDatabase embedded) {
        this.address = address;
        this.embedded = embedded;
    }

    /** The database this environment asks for. */
    public static Database open(Map<String, String> environment, Path data) {
        return isExternal(environment) ? external(DatabaseAddress.of(environment)) : embedded(data);
    }

    public static boolean isExternal(Map<String, String> environment) { return !environment.getOrDefault("TUNGNHA_DB_URL", "").isBlank(); }

    static Database external(DatabaseAddress address) {
        DatabaseExamination.pass(address);
        return new Database(address, null);
    }

    static Database embedded(Path data) {
        EmbeddedDatabase joined = EmbeddedDatabase.join(data);
        try {
            DatabaseExamination.pass(joined.address());
            return new Database(joined.address(), joined);
        } catch (RuntimeException failure) {
            joined.close();
            throw failure;
        }
    }

    public DatabaseAddress address() { return address; }

    @Override
    public void close() {
        if (embedded != null) embedded.close();
    }
}
