package vn.tungnha.helpdesk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.tungnha.ledger.FactHomes;

/** Reads who answers where. */
@Component
class AnswererStore {
    /** Somebody named, with the place at whose own leaf it was told. */
    record Found(AnswererRow row, int leaf, int place, int waiting, int answered) {}

    private static final String FOUND = """
            select r.*, h.place, (select count(*) from helpdesk.letter l where l.answerer = r.id and l.sent_at is null) as waiting,
                   (select count(*) from helpdesk.link k where k.answerer = r.id and k.answered_at is not null) as answered
              from helpdesk.answerer r join place.leaf_home h on h.leaf = r.leaf and upper_inf(h.valid)
            """;

    private final JdbcClient jdbc;
    private final FactHomes homes;
    private final JsonMapper json = JsonMapper.shared();

    AnswererStore(JdbcClient jdbc, FactHomes homes) {
        this.jdbc = jdbc;
        this.homes = homes;
    }

    List<Found> at(Integer[] leaves, LocalDate today) {
        return jdbc.sql(FOUND + " where r.leaf = any(:leaves::int[]) and (r.ended_on is null or r.ended_on > :today) order by r.organisation collate vietnamese, r.id")
                .param("leaves", leaves).param("today", today).query((row, n) -> found(row)).list();
    }

    Optional<Found> find(UUID id) {
        return homes.leafOf(id).flatMap(leaf -> jdbc.sql(FOUND + " where r.leaf = :leaf and r.id = :id").param("leaf", leaf).param("id", id)
                .query((row, n) -> found(row)).optional());
    }

    private Found found(ResultSet row) throws SQLException {
        var answerer = new AnswererRow(row.getObject("id", UUID.class), List.of(json.readValue(row.getString("services"), UUID[].class)),
                AnswererNamed.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT).replace('-', '_')), row.getString("organisation"),
                row.getObject("account", UUID.class), row.getString("name"), row.getString("phone"), row.getString("email"),
                row.getObject("from_day", LocalDate.class), row.getObject("ended_on", LocalDate.class));
        return new Found(answerer, row.getInt("leaf"), row.getInt("place"), row.getInt("waiting"), row.getInt("answered"));
    }
}
