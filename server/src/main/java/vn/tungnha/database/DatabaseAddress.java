package vn.tungnha.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;

/** Where a PostgreSQL answers and who logs in. */
public record DatabaseAddress(String url, String user, String password) {
    private static final String SCHEME = "jdbc:postgresql:";
    private static final String EXAMPLE = SCHEME + "//host:5432/name";
    private static final Pattern NAMED = Pattern.compile("//[^/]*@");
    /** Whoever is not a PostgreSQL may never answer at all. */
    private static final int PATIENCE_SECONDS = 30;
    /** The driver says in several lines what we say in one; the reference keeps the setting. */
    private static final Logger DRIVER = Logger.getLogger("org.postgresql");

    static {
        DRIVER.setLevel(Level.OFF);
    }

    public DatabaseAddress {
        if (!url.startsWith(SCHEME)) throw new DatabaseUnavailable("TUNGNHA_DB_URL is \"" + shown(url) + "\"; it should look like " + EXAMPLE + ".");
        if (NAMED.matcher(url).find()) throw new DatabaseUnavailable("TUNGNHA_DB_URL has a user name in it; it should look like " + EXAMPLE
                + ", beside TUNGNHA_DB_USER and TUNGNHA_DB_PASSWORD.");
    }

    static DatabaseAddress of(Map<String, String> environment) {
        String url = environment.get("TUNGNHA_DB_URL").strip();
        return new DatabaseAddress(url.replaceFirst("^(jdbc:)?postgres(ql)?:", SCHEME),
                environment.getOrDefault("TUNGNHA_DB_USER", ""), environment.getOrDefault("TUNGNHA_DB_PASSWORD", ""));
    }

    public Connection connect() throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("loginTimeout", Integer.toString(PATIENCE_SECONDS));
        return DriverManager.getConnection(url, properties);
    }

    /** Without anything that may be a password. */
    String shown() { return shown(url); }

    private static String shown(String url) { return NAMED.matcher(url).replaceFirst("//").replaceFirst("\\?.*", ""); }

    @Override
    public String toString() { return shown() + " as " + user; }
}
