package vn.tungnha.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * The two roles that reach the data from day one: the ledger's writer, and everybody else, who may write plain tables but only read
 * facts, rows and tallies. Both are group roles; the login user takes one on with {@code set role}.
 */
final class DatabaseRoles {
    static final String LEDGER = "tungnha_ledger";
    static final String APP = "tungnha_app";
    private static final int OLDEST_VERSION = 15;

    private DatabaseRoles() {}

    /** Checks that the database answers and is new enough, and makes the roles where they are missing. */
    static void ensure(DatabaseAddress address) {
        try (Connection connection = address.connect()) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST_VERSION) throw new DatabaseUnavailable("The database at " + address.url() + " is PostgreSQL " + version
                    + "; Từng Nhà needs " + OLDEST_VERSION + " or newer.");
            for (String role : List.of(LEDGER, APP)) make(connection, role);
        } catch (SQLException failure) {
            throw unavailable(address, failure);
        }
    }

    private static void make(Connection connection, String role) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("""
                    do $$ begin
                      if not exists (select from pg_roles where rolname = '%1$s') then create role %1$s nologin; end if;
                      if not exists (select from pg_auth_members m join pg_roles r on r.oid = m.roleid join pg_roles u on u.oid = m.member
                                     where r.rolname = '%1$s' and u.rolname = current_user)
                         and not (select rolsuper from pg_roles where rolname = current_user)
                      then execute format('grant %1$s to %%I', current_user); end if;
                    exception when duplicate_object or unique_violation then null;
                    end $$
                    """.formatted(role));
        }
    }

    private static DatabaseUnavailable unavailable(DatabaseAddress address, SQLException failure) {
        String state = failure.getSQLState() == null ? "" : failure.getSQLState();
        String because = switch (state) {
            case "28P01", "28000" -> "refused the user name or password of " + address.user();
            case "3D000" -> "has no database of that name";
            case "42501" -> "does not let " + address.user() + " create the roles " + LEDGER + " and " + APP;
            case "08001", "08004", "08006" -> "does not answer";
            default -> "cannot be used: " + String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
        };
        return new DatabaseUnavailable("The database at " + address.url() + " " + because + ".", failure);
    }
}
