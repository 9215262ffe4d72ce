package vn.tungnha.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.postgresql.util.PGobject;

/**
 * Bulk statements on a connection, their parameters arrays in the order of the question marks. What is written {@link #later} goes to the database
 * together, in one round trip, before the next question is asked.
 */
final class Statements {
    interface Reading {
        void row(ResultSet result) throws SQLException;
    }

    private final Connection connection;
    private final List<String> waiting = new ArrayList<>();
    private final List<Object> parameters = new ArrayList<>();

    Statements(Connection connection) { this.connection = connection; }

    Connection connection() { return connection; }

    /** Writes this with whatever else is written before the next question, or {@link #flush}. */
    void later(String sql, Object... arrays) {
        waiting.add(sql);
        parameters.addAll(Arrays.asList(arrays));
    }

    /** The driver sends statements that stand in one text without waiting for answers in between. */
    void flush() throws SQLException {
        if (waiting.isEmpty()) return;
        try (PreparedStatement statement = prepared(String.join(";\n", waiting), parameters.toArray())) {
            waiting.clear();
            parameters.clear();
            statement.executeUpdate();
        }
    }

    void query(String sql, Reading reading, Object... arrays) throws SQLException {
        flush();
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
            case UUID[] ids -> unquoted("_uuid", ids);
            case String[] texts -> connection.createArrayOf("text", texts);
            case byte[][] bytes -> connection.createArrayOf("bytea", bytes);
            case Integer[] numbers -> connection.createArrayOf("int4", numbers);
            case Long[] numbers -> connection.createArrayOf("int8", numbers);
            case Boolean[] truths -> connection.createArrayOf("bool", truths);
            case null, default -> value;
        };
    }

    /** The driver writes such an array character by character, looking for what must be quoted: in ids that is a twentieth of a load. */
    private static PGobject unquoted(String type, Object[] values) throws SQLException {
        var text = new StringBuilder(values.length * 37 + 2).append('{');
        for (Object value : values) text.append(text.length() == 1 ? "" : ",").append(value);
        var array = new PGobject();
        array.setType(type);
        array.setValue(text.append('}').toString());
        return array;
    }

    static Instant instant(ResultSet result, int column) throws SQLException {
        return result.getObject(column, OffsetDateTime.class).toInstant();
    }
}
