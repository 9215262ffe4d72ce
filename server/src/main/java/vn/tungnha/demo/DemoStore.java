package vn.tungnha.demo;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far the demo province is loaded. */
@Component
class DemoStore {
    /** @param until the last day whose facts are all in, or null when none are */
    record Loaded(long seed, int scale, LocalDate until) {}

    private final JdbcClient jdbc;

    DemoStore(JdbcClient jdbc) { this.jdbc = jdbc; }

    Optional<Loaded> loaded() {
        return jdbc.sql("select seed, scale, loaded_until from demo.loaded")
                .query((row, n) -> new Loaded(row.getLong("seed"), row.getInt("scale"), row.getObject("loaded_until", LocalDate.class))).optional();
    }

    void begin(long seed, int scale) {
        jdbc.sql("insert into demo.loaded (seed, scale) values (:seed, :scale) on conflict do nothing").param("seed", seed).param("scale", scale).update();
    }

    void reached(LocalDate until) { jdbc.sql("update demo.loaded set loaded_until = :until").param("until", until).update(); }
}
