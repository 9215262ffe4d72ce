package vn.tungnha.access;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tungnha.place.Days;

/** Roles in the database. */
@Component
class RoleStore {
    private final JdbcClient jdbc;

    RoleStore(JdbcClient jdbc) { this.jdbc = jdbc; }

    long version() { return jdbc.sql("select version from access.role_version").query(Long.class).single(); }

    Map<UUID, List<RoleHeld>> all() {
        Map<UUID, List<RoleHeld>> all = new HashMap<>();
        jdbc.sql("select account, role, place, lower(valid) as from_day, upper(valid) as to_day from access.role_held").query(row -> {
            var days = new Days(row.getObject("from_day", LocalDate.class), row.getObject("to_day", LocalDate.class));
            all.computeIfAbsent(row.getObject("account", UUID.class), absent -> new ArrayList<>(1))
                    .add(new RoleHeld(Role.valueOf(row.getString("role")), row.getInt("place"), days));
        });
        return all;
    }

    void grant(List<Roles.Grant> grants) {
        jdbc.sql("""
                insert into access.role_held (account, role, place, valid)
                select account, role, place, daterange(from_day, to_day)
                  from unnest(:accounts::uuid[], :roles::text[], :places::int[], :from::date[], :to::date[])
                       as grants (account, role, place, from_day, to_day)
                on conflict do nothing
                """)
                .param("accounts", grants.stream().map(Roles.Grant::account).toArray(UUID[]::new))
                .param("roles", grants.stream().map(grant -> grant.role().name()).toArray(String[]::new))
                .param("places", grants.stream().map(Roles.Grant::place).toArray(Integer[]::new))
                .param("from", grants.stream().map(grant -> text(grant.valid().from())).toArray(String[]::new))
                .param("to", grants.stream().map(grant -> text(grant.valid().to())).toArray(String[]::new))
                .update();
        jdbc.sql("update access.role_version set version = version + 1").update();
    }

    /** Ends the roles of this kind held there on that day; the day itself is the first without them. */
    void end(UUID account, Role role, int place, LocalDate day) {
        jdbc.sql("""
                update access.role_held set valid = valid * daterange(null, :day)
                 where account = :account and role = :role and place = :place and valid @> :day::date
                """).param("day", day).param("account", account).param("role", role.name()).param("place", place).update();
        jdbc.sql("update access.role_version set version = version + 1").update();
    }

    private static String text(LocalDate day) { return day == null ? null : day.toString(); }
}
