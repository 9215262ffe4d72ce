package vn.tungnha.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/** Where a PostgreSQL answers and who logs in. */
public record DatabaseAddress(String url, String user, String password) {
    private static final String SCHEME = "jdbc:postgresql:";

    public DatabaseAddress {
        if (!url.startsWith(SCHEME)) throw new DatabaseUnavailable("TUNGNHA_DB_URL is \"" + url
                + "\"; it should look like jdbc:postgresql://host:5432/name.");
    }

    static DatabaseAddress of(Map<String, String> environment) {
        String url = environment.get("TUNGNHA_DB_URL").strip();
        return new DatabaseAddress(url.startsWith("postgresql:") ? "jdbc:" + url : url,
                environment.getOrDefault("TUNGNHA_DB_USER", ""), environment.getOrDefault("TUNGNHA_DB_PASSWORD", ""));
    }

    public Connection connect() throws SQLException { return DriverManager.getConnection(url, user, password); }

    /** Without the password. */
    @Override
    public String toString() { return url + " as " + user; }
}
