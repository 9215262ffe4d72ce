package vn.tungnha.indicator;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tungnha.access.Permission;
import vn.tungnha.access.Role;

/** Phones that should be heard from, where, and whether they are. */
@Component
class HeardStore {
    private final JdbcClient jdbc;

    private final Clock clock;

    HeardStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param day   phones of people who could record on that day are expected
     * @param since contact from then on, with nothing owed, is being heard
     */
    HeardLeaves of(LocalDate day, LocalDate map, Instant since) {
        var leaves = new HeardLeaves();
        jdbc.sql("""
                select pl.leaf, d.id
                  from access.device d
                  join access.role_held r on r.account = d.account and r.valid @> :day::date and r.role = any(:recording::text[])
                  join place.place_leaf pl on pl.ancestor = r.place and pl.valid @> :map::date
                 where d.revoked_at is null
                """).param("day", day).param("map", map).param("recording", recording())
                .query(row -> { leaves.works(row.getObject("id", UUID.class), row.getInt("leaf")); });
        return leaves.heard(heard(since));
    }

    /**
     * Devices with a heartbeat since that instant whose facts up to the first such heartbeat have all arrived. Facts numbered later belong to another
     * period. Heartbeats recorded while the server's clock was ahead are ignored.
     */
    private Set<UUID> heard(Instant since) {
        return new HashSet<>(jdbc.sql("""
                select s.device from ledger.device_state s
                 where s.last_at >= :since
                   and exists (select from ledger.device_contact c
                                where c.device = s.device and c.at >= :since and c.at <= :now and (c.number = 0 or s.settled @> int8range(1, c.number, '[]')))
                """).param("since", OffsetDateTime.ofInstant(since, ZoneOffset.UTC)).param("now", OffsetDateTime.now(clock)).query(UUID.class).list());
    }

    private static String[] recording() {
        return java.util.Arrays.stream(Role.values()).filter(role -> role.permits(Permission.RECORD_VISITS)).map(Role::name).toArray(String[]::new);
    }
}
