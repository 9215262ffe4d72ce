package vn.tungnha.access;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tungnha.place.Days;

/** Roles in the database. */
@Component
class RoleStore {
    private final JdbcClient jdbc;
    private final JdbcClient cache;
    private final TransactionTemplate snapshot;

    /** @param snapshot reads what {@link Authority} keeps in memory, outside of the transaction under way */
    RoleStore(JdbcClient jdbc, @Qualifier("cache") JdbcClient cache, @Qualifier("cache") TransactionTemplate snapshot) {
        this.jdbc = jdbc;
        this.cache = cache;
        this.snapshot = snapshot;
    }

    /** Rises with every change of roles and of the map (the administrator's reach follows the provinces). */
    long version() {
        return snapshot.execute(status ->
                cache.sql("select (select version from access.role_version) + (select version from place.map_version)").query(Long.class).single());
    }

    /** The roles of one account, of every day. */
    List<RoleHeld> of(UUID account) { return snapshot.execute(status -> read(account)); }

    boolean isAdministrator(UUID account) {
        return jdbc.sql("select exists (select from access.account where id = :account and administrator and locked_at is null)").param("account", account)
                .query(Boolean.class).single();
    }

    private List<RoleHeld> read(UUID account) {
        return cache.sql("""
                select role, place, lower(valid) as from_day, upper(valid) as to_day from access.role_held where account = :account
                union all
                select 'ADMINISTRATOR', v.place, lower(v.valid), upper(v.valid)
                  from access.account a cross join place.place_version v where a.id = :account and a.administrator and v.parent is null
                """).param("account", account).query((row, n) -> new RoleHeld(Role.valueOf(row.getString("role")), row.getInt("place"),
                        new Days(row.getObject("from_day", LocalDate.class), row.getObject("to_day", LocalDate.class)))).list();
    }

    /** Roles held at a place on that day or later, cut to these days. */
    List<Roles.Grant> at(int place, LocalDate from) {
        return jdbc.sql("""
                select account, role, lower(days) as from_day, upper(days) as to_day
                  from access.role_held cross join lateral (select valid * daterange(:from::date, null) as days) cut where place = :place and not isempty(days)
                """).param("place", place).param("from", from).query((row, n) -> new Roles.Grant(row.getObject("account", UUID.class), Role.valueOf(row.getString("role")), place,
                        new Days(row.getObject("from_day", LocalDate.class), row.getObject("to_day", LocalDate.class)))).list();
    }

    @Transactional
    public void grant(List<Roles.Grant> grants) {
        jdbc.sql("""
                with granted as (
                  select account, role, place, daterange(from_day, to_day) as valid
                    from unnest(:accounts::uuid[], :roles::text[], :places::int[], :from::date[], :to::date[])
                         as g (account, role, place, from_day, to_day)),
                gone as (
                  delete from access.role_held h using (select distinct account, role, place from granted) g
                   where (h.account, h.role, h.place) = (g.account, g.role, g.place) returning h.account, h.role, h.place, h.valid)
                insert into access.role_held (account, role, place, valid)
                select account, role, place, unnest(range_agg(valid))
                  from (select * from granted union all select * from gone) as held group by account, role, place
                """)
                .param("accounts", grants.stream().map(Roles.Grant::account).toArray(UUID[]::new))
                .param("roles", texts(grants, grant -> grant.role().name()))
                .param("places", grants.stream().map(Roles.Grant::place).toArray(Integer[]::new))
                .param("from", texts(grants, grant -> grant.valid().from())).param("to", texts(grants, grant -> grant.valid().to())).update();
        changed();
    }

    /** Ends the roles of this kind held there on that day; the day itself is the first without them. */
    @Transactional
    public void end(UUID account, Role role, int place, LocalDate day) {
        for (String sql : List.of("""
                delete from access.role_held
                 where account = :account and role = :role and place = :place and lower(valid) >= :day
                """, """
                update access.role_held set valid = valid * daterange(null, :day)
                 where account = :account and role = :role and place = :place and valid @> :day::date
                """)) jdbc.sql(sql).param("day", day).param("account", account).param("role", role.name()).param("place", place).update();
        changed();
    }

    /** The accounts no longer hold these roles on these days. */
    @Transactional
    public void take(List<Roles.Grant> taken) {
        jdbc.sql("""
                with taken as (
                  select account, role, place, range_agg(daterange(from_day, to_day)) as days
                    from unnest(:accounts::uuid[], :roles::text[], :places::int[], :from::date[], :to::date[])
                         as t (account, role, place, from_day, to_day) group by account, role, place),
                gone as (
                  delete from access.role_held h using taken t where (h.account, h.role, h.place) = (t.account, t.role, t.place)
                  returning h.account, h.role, h.place, h.valid, t.days)
                insert into access.role_held (account, role, place, valid)
                select account, role, place, unnest(range_agg(valid) - days) from gone group by account, role, place, days
                """)
                .param("accounts", taken.stream().map(Roles.Grant::account).toArray(UUID[]::new))
                .param("roles", texts(taken, each -> each.role().name()))
                .param("places", taken.stream().map(Roles.Grant::place).toArray(Integer[]::new))
                .param("from", texts(taken, each -> each.valid().from())).param("to", texts(taken, each -> each.valid().to())).update();
        changed();
    }

    void lock() { jdbc.sql("select version from access.role_version for update").query(Long.class).single(); }

    private void changed() { jdbc.sql("update access.role_version set version = version + 1").update(); }

    private static String[] texts(List<Roles.Grant> grants, Function<Roles.Grant, Object> part) {
        return grants.stream().map(part).map(value -> value == null ? null : value.toString()).toArray(String[]::new);
    }
}
