package vn.tungnha.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Where a PostgreSQL answers and who logs in. */
public record DatabaseAddress(String url, String user, String password) {
    public Connection connect() throws SQLException { return DriverManager.getConnection(url, user, password); }

    @Override
    public String toString() { return url + " as " + user; }
}
