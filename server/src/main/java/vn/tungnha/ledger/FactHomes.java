package vn.tungnha.ledger;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the leaf of a fact by its id, for links and references that carry the id alone. */
@Component
public class FactHomes {
    private final JdbcClient jdbc;

    FactHomes(JdbcClient jdbc) { this.jdbc = jdbc; }

    /** The open leaf that holds the fact. Should two leaves hold the id, the fact recorded first owns it. */
    public Optional<Integer> leafOf(UUID fact) {
        return jdbc.sql("""
                select f.leaf from ledger.fact f join place.leaf l on l.id = f.leaf and l.closed_on is null
                 where f.id = :id order by f.recorded_at, f.leaf limit 1
                """).param("id", fact).query(Integer.class).optional();
    }
}
