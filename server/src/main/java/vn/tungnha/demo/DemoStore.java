package vn.tungnha.demo;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.stereotype.Component;
import vn.tungnha.database.DatabaseAddress;

/** How far the demo province is loaded. */
@Component
class DemoStore {
    /** @param until the last day whose facts are all in, or null when none are */
    record Loaded(long seed, int scale, LocalDate until, boolean withoutPlaces) {}

    private final JdbcClient jdbc;

    DemoStore(JdbcClient jdbc) { this.jdbc = jdbc; }

    Optional<Loaded> loaded() {
        return jdbc.sql("select seed, scale, loaded_until, without_places from demo.loaded")
                .query((row, n) -> new Loaded(row.getLong("seed"), row.getInt("scale"), row.getObject("loaded_until", LocalDate.class), row.getBoolean("without_places")))
                .optional();
    }

    void begin(long seed, int scale) {
        jdbc.sql("insert into demo.loaded (seed, scale) values (:seed, :scale) on conflict do nothing").param("seed", seed).param("scale", scale).update();
    }

    void beginWithoutPlaces() { jdbc.sql("insert into demo.loaded (seed, scale, without_places) values (0, 1, true) on conflict do nothing").update(); }

    /** True where accounts or places stand that no demo has made. */
    boolean somethingElse() {
        return jdbc.sql("""
                select not exists (select from demo.loaded)
                       and (exists (select from access.account) or exists (select from place.place))
                """).query(Boolean.class).single();
    }

    /** The same, of a database whose house is not open and perhaps never was. */
    static boolean mayBeThrownAway(DatabaseAddress address) {
        var plain = JdbcClient.create(new DriverManagerDataSource(address.url(), address.user(), address.password()));
        if (plain.sql("select to_regclass('access.account') is null").query(Boolean.class).single()) return true;
        if (plain.sql("select to_regclass('demo.loaded') is null").query(Boolean.class).single()) return false;
        return !new DemoStore(plain).somethingElse();
    }

    void reached(LocalDate until) { jdbc.sql("update demo.loaded set loaded_until = :until").param("until", until).update(); }
}
