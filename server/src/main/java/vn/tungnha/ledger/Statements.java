package vn.tungnha.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/** One bulk statement on a connection, its parameters arrays in the order of the question marks. */
final class Statements {
    interface Reading {
        void row(ResultSet result) throws SQLException;
    }

    private final Connection connection;

    Statements(Connection connection) { this.connection = connection; }

    Connection connection() { return connection; }

    int update(String sql, Object... arrays) throws SQLException {
        try (PreparedStatement statement = prepared(sql, arrays)) {
            return statement.executeUpdate();
        }
    }

    void query(String sql, Reading reading, Object... arrays) throws SQLException {
        try (PreparedStatement statement = prepared(sql, arrays)) {
            statement.setFetchSize(5_000);
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) reading.row(result);
            }
        }
    }

    private PreparedStatement prepared(String sql, Object... arrays) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < arrays.length; i++) statement.setObject(i + 1, parameter(arrays[i]));
        return statement;
    }

    private Object parameter(Object value) throws SQLException {
        return switch (value) {
            case UUID[] ids -> connection.createArrayOf("uuid", ids);
            case String[] texts -> connection.createArrayOf("text", texts);
            case byte[][] bytes -> connection.createArrayOf("bytea", bytes);
            case Integer[] numbers -> connection.createArrayOf("int4", numbers);
            case Long[] numbers -> connection.createArrayOf("int8", numbers);
            case Boolean[] truths -> connection.createArrayOf("bool", truths);
            case null, default -> value;
        };
    }

    static Instant instant(ResultSet result, int column) throws SQLException {
        return result.getObject(column, OffsetDateTime.class).toInstant();
    }
}
