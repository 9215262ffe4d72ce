package vn.tungnha.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** The small numbers that stand for measures in tally keys; a measure not numbered yet gets the next one. */
@Component
class Measures {
    private final List<String> names;
    private volatile Map<String, Integer> numbers;

    private final DataSource database;

    Measures(Registry registry, @Qualifier("ledger") DataSource database) {
        this.database = database;
        this.names = registry.measures().values().stream().flatMap(measure -> measure.tallied().stream()).sorted().toList();
    }

    /** In a transaction of its own, so that what is remembered was committed. */
    Map<String, Integer> numbers() {
        Map<String, Integer> known = numbers;
        if (known == null) numbers = known = load();
        return known;
    }

    private Map<String, Integer> load() {
        Map<String, Integer> loaded = new HashMap<>();
        try (Connection connection = database.getConnection()) {
            var sql = new Statements(connection);
            sql.later("insert into ledger.measure (name) select name from unnest(?::text[]) as names (name)"
                    + " where not exists (select from ledger.measure m where m.name = names.name) on conflict do nothing",
                    (Object) names.toArray(String[]::new));
            sql.query("select id, name from ledger.measure", row -> loaded.put(row.getString("name"), row.getInt("id")));
        } catch (SQLException failure) {
            throw new IllegalStateException("measures cannot be numbered", failure);
        }
        return loaded;
    }
}
