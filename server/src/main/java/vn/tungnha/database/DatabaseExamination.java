package vn.tungnha.database;

import java.sql.Connection;
import java.sql.SQLException;

/** What a database must be before anything is kept in it; whatever it lacks is said in one sentence. */
final class DatabaseExamination {
    private static final int OLDEST_VERSION = 15;

    private final DatabaseAddress address;

    DatabaseExamination(DatabaseAddress address) { this.address = address; }

    /** Checks that the database answers, is new enough, keeps Unicode and is ours to build in, and sees to its roles. */
    static void pass(DatabaseAddress address) { new DatabaseExamination(address).pass(); }

    private void pass() {
        try (Connection connection = address.connect()) {
            answersAs(connection.getMetaData().getDatabaseMajorVersion());
            require(connection, "select current_setting('server_encoding') = 'UTF8'", "does not keep Unicode; make it with encoding 'UTF8'");
            require(connection, "select pg_has_role(datdba, 'member') from pg_database where datname = current_database()",
                    "does not belong to " + address.user() + "; say alter database … owner to " + address.user());
            DatabaseRoles.ensure(connection);
        } catch (SQLException failure) {
            throw new DatabaseUnavailable(sentence(because(failure)), failure);
        }
    }

    void answersAs(int version) {
        if (version < OLDEST_VERSION) throw new DatabaseUnavailable(sentence("is PostgreSQL " + version + "; Từng Nhà needs " + OLDEST_VERSION + " or newer"));
    }

    private void require(Connection connection, String condition, String otherwise) throws SQLException {
        try (var statement = connection.createStatement(); var answer = statement.executeQuery(condition)) {
            if (!answer.next() || !answer.getBoolean(1)) throw new DatabaseUnavailable(sentence(otherwise));
        }
    }

    private String sentence(String because) { return "The database at " + address.shown() + " " + because + "."; }

    private String because(SQLException failure) {
        return switch (String.valueOf(failure.getSQLState())) {
            case "28P01", "28000" -> "refused the user name or password of " + address.user();
            case "3D000" -> "is not there: its server has no database of that name";
            case "42501" -> "does not let " + address.user() + " have the roles " + DatabaseRoles.LEDGER + " and " + DatabaseRoles.APP
                    + "; say alter role " + address.user() + " createrole, or make the roles and grant them";
            case "08001", "08004", "08006" -> "does not answer; see that its server runs and TUNGNHA_DB_URL is right";
            case "57P03" -> "is just starting or stopping; try again in a moment";
            case "53300" -> "has no connection left for us; see its max_connections";
            default -> "cannot be used: " + String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
        };
    }
}
