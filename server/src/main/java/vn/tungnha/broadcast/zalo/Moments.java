package vn.tungnha.broadcast.zalo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Instants as the database's driver takes and gives them. */
final class Moments {
    private Moments() {}

    static OffsetDateTime at(Instant instant) { return instant == null ? null : instant.atOffset(ZoneOffset.UTC); }

    static Instant of(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
