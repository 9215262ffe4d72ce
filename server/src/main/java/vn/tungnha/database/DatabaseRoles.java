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
    private static final String MAKE = """
            do $$ begin
              if not exists (select from pg_roles where rolname = '%1$s') then create role %1$s nologin; end if;
            exception when duplicate_object or unique_violation then null;
            end $$
            """;
    /** Tried, not read from the catalogues: since PostgreSQL 16 the maker of a role is its member and still may not take it on. */
    private static final String JOIN = """
            do $$ begin
              set role %1$s;
              reset role;
            exception when insufficient_privilege then execute format('grant %1$s to %%I', current_user);
            end $$
            """;

    private DatabaseRoles() {}

    /** Makes the roles where they are missing and lets the login user take them on. */
    static void ensure(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (String role : List.of(LEDGER, APP)) {
                statement.execute(MAKE.formatted(role));
                statement.execute(JOIN.formatted(role));
            }
        }
    }
}
