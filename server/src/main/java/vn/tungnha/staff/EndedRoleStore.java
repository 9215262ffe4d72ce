package vn.tungnha.staff;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tungnha.access.Role;
import vn.tungnha.access.Roles.Grant;
import vn.tungnha.place.Days;
import vn.tungnha.staff.EndedRoleList.Confirmation;

/** Confirmations of successors in the database. */
@Component
class EndedRoleStore {
    /**
     * A role carried to the successor, on the days of the grant.
     *
     * @param since the first day of the role at the ended place; null where it is not known
     */
    record Carried(Grant grant, int successor, @Nullable LocalDate since) {
        Grant until() { return new Grant(grant.account(), grant.role(), grant.place(), new Days(since, grant.valid().from())); }

        Grant there() { return new Grant(grant.account(), grant.role(), successor, grant.valid()); }
    }

    record Kept(int place, UUID author, @Nullable Instant undoneAt) {}

    private static final int SHOWN = 10;

    private final JdbcClient jdbc;
    private final Clock clock;

    EndedRoleStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The confirmation of that id, which this creates unless it exists; no other transaction changes it until this one ends. */
    Kept open(UUID id, int place, UUID author) {
        jdbc.sql("insert into staff.confirmation (id, place, author, at) values (:id, :place, :author, :now) on conflict do nothing").param("id", id)
                .param("place", place).param("author", author).param("now", OffsetDateTime.now(clock)).update();
        return find(id).orElseThrow();
    }

    /** Locks the confirmation until the transaction ends. */
    Optional<Kept> find(UUID id) {
        return jdbc.sql("select place, author, undone_at from staff.confirmation where id = :id for update").param("id", id).query((row, n) -> new Kept(row.getInt("place"),
                row.getObject("author", UUID.class), instant(row.getObject("undone_at", OffsetDateTime.class)))).optional();
    }

    void undone(UUID id, UUID author) {
        jdbc.sql("update staff.confirmation set undone_at = :now, undone_by = :author where id = :id").param("now", OffsetDateTime.now(clock)).param("author", author)
                .param("id", id).update();
    }

    /** Call before the roles change: it notes which of these days the account already held the role at the successor. */
    void record(UUID id, List<Carried> carried) {
        jdbc.sql("""
                insert into staff.confirmed_role (confirmation, account, role, place, successor, days, gained)
                select :id, c.account, c.role, c.place, c.successor, days,
                       datemultirange(days) - coalesce((select range_agg(h.valid) from access.role_held h
                                                         where (h.account, h.role, h.place) = (c.account, c.role, c.successor)), '{}')
                  from unnest(:accounts::uuid[], :roles::text[], :places::int[], :successors::int[], :from::date[], :to::date[])
                       as c (account, role, place, successor, from_day, to_day) cross join lateral (select daterange(from_day, to_day) as days) span
                    on conflict do nothing
                """).param("id", id).param("accounts", carried.stream().map(each -> each.grant().account()).toArray(UUID[]::new))
                .param("roles", texts(carried, each -> each.grant().role().name())).param("places", carried.stream().map(each -> each.grant().place()).toArray(Integer[]::new))
                .param("successors", carried.stream().map(Carried::successor).toArray(Integer[]::new))
                .param("from", texts(carried, each -> each.grant().valid().from())).param("to", texts(carried, each -> each.grant().valid().to())).update();
    }

    int size(UUID id) { return jdbc.sql("select count(*) from staff.confirmed_role where confirmation = :id").param("id", id).query(Integer.class).single(); }

    /** What a confirmation carried and nobody changed since: the account still holds the role at the successor on all these days. */
    List<Carried> unchanged(UUID id) {
        return jdbc.sql("""
                select account, role, place, successor, lower(days) as from_day, upper(days) as to_day from staff.confirmed_role c where confirmation = :id
                   and (select range_agg(h.valid) from access.role_held h where (h.account, h.role, h.place) = (c.account, c.role, c.successor)) @> days
                """).param("id", id).query((row, n) -> new Carried(new Grant(row.getObject("account", UUID.class), Role.valueOf(row.getString("role")), row.getInt("place"),
                        new Days(row.getObject("from_day", LocalDate.class), row.getObject("to_day", LocalDate.class))), row.getInt("successor"), null)).list();
    }

    /** The days at the successor that accounts have by the confirmation only. */
    List<Grant> gained(UUID id) {
        return jdbc.sql("""
                select account, role, successor, lower(gain) as from_day, upper(gain) as to_day
                  from staff.confirmed_role cross join lateral unnest(gained) as gain where confirmation = :id
                """).param("id", id).query((row, n) -> new Grant(row.getObject("account", UUID.class), Role.valueOf(row.getString("role")), row.getInt("successor"),
                        new Days(row.getObject("from_day", LocalDate.class), row.getObject("to_day", LocalDate.class)))).list();
    }

    /** The latest confirmations made at these places, newest first. */
    List<Confirmation> latest(Collection<Integer> places) {
        return jdbc.sql("""
                select c.id, c.at, a.display_name as author, c.undone_at, u.display_name as undone_by,
                       (select count(*) from staff.confirmed_role r where r.confirmation = c.id) as roles
                  from staff.confirmation c join access.account a on a.id = c.author left join access.account u on u.id = c.undone_by
                 where c.place = any(:places) order by c.at desc, c.id limit :most
                """).param("places", places.toArray(Integer[]::new)).param("most", SHOWN).query((row, n) -> new Confirmation(row.getObject("id", UUID.class),
                        row.getObject("at", OffsetDateTime.class).toInstant(), row.getString("author"), row.getInt("roles"),
                        instant(row.getObject("undone_at", OffsetDateTime.class)), row.getString("undone_by"))).list();
    }

    /** Places where a confirmation was made. */
    List<Integer> places() { return jdbc.sql("select distinct place from staff.confirmation").query(Integer.class).list(); }

    /** How many households are registered in each of these leaves. */
    Map<Integer, Long> households(Collection<Integer> leaves) {
        Map<Integer, Long> counts = new HashMap<>();
        if (leaves.isEmpty()) return counts;
        jdbc.sql("select leaf, count(*) as households from household.household where leaf = any(:leaves) group by leaf").param("leaves", leaves.toArray(Integer[]::new))
                .query(row -> { counts.put(row.getInt("leaf"), row.getLong("households")); });
        return counts;
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) { return time == null ? null : time.toInstant(); }

    private static String[] texts(List<Carried> carried, Function<Carried, @Nullable Object> part) {
        return carried.stream().map(part).map(value -> value == null ? null : value.toString()).toArray(String[]::new);
    }
}
