package vn.tungnha.staff;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tungnha.access.Role;
import vn.tungnha.access.RoleHeld;
import vn.tungnha.access.Roles;
import vn.tungnha.place.Days;
import vn.tungnha.staff.StaffChange.Kind;

/** Records who changed what about whose account. Callers write the entry in the transaction of the change. */
@Component
class ChangeLog {
    /** An entry to be recorded; everything but account and kind may be null. */
    record Entry(UUID account, @Nullable UUID author, Kind kind, @Nullable Role role, @Nullable Integer place, @Nullable LocalDate from,
            @Nullable LocalDate to, @Nullable String before, @Nullable String after) {
        static Entry of(UUID account, @Nullable UUID author, Kind kind) { return new Entry(account, author, kind, null, null, null, null, null, null); }

        static Entry role(Roles.Grant grant, UUID author, Kind kind) {
            return new Entry(grant.account(), author, kind, grant.role(), grant.place(), grant.valid().from(), grant.valid().to(), null, null);
        }

        Entry between(@Nullable String before, @Nullable String after) { return new Entry(account, author, kind, role, place, from, to, before, after); }
    }

    private final JdbcClient jdbc;
    private final Clock clock;

    ChangeLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void record(Entry... entries) { record(List.of(entries)); }

    void record(List<Entry> entries) {
        jdbc.sql("""
                insert into staff.change (account, author, at, kind, role, place, from_day, to_day, before, after)
                select account, author, :now, kind, role, place, from_day, to_day, before, after
                  from unnest(:accounts::uuid[], :authors::uuid[], :kinds::text[], :roles::text[], :places::int[], :from::date[], :to::date[], :before::text[],
                              :after::text[]) as entry (account, author, kind, role, place, from_day, to_day, before, after)
                """).param("now", OffsetDateTime.now(clock)).param("accounts", entries.stream().map(Entry::account).toArray(UUID[]::new))
                .param("authors", entries.stream().map(Entry::author).toArray(UUID[]::new)).param("kinds", texts(entries, Entry::kind))
                .param("roles", texts(entries, Entry::role)).param("places", entries.stream().map(Entry::place).toArray(Integer[]::new))
                .param("from", texts(entries, Entry::from)).param("to", texts(entries, Entry::to)).param("before", texts(entries, Entry::before))
                .param("after", texts(entries, Entry::after)).update();
    }

    /** Newest first, at most 200. */
    List<StaffChange> of(UUID account) {
        return jdbc.sql("""
                select c.at, a.display_name, c.kind, c.role, c.place, c.from_day, c.to_day, c.before, c.after
                  from staff.change c left join access.account a on a.id = c.author where c.account = :account order by c.id desc limit 200
                """).param("account", account).query((row, n) -> new StaffChange(row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("display_name"), Kind.valueOf(row.getString("kind")), role(row.getString("role")), row.getObject("place", Integer.class), null,
                        row.getObject("from_day", LocalDate.class), row.getObject("to_day", LocalDate.class), row.getString("before"), row.getString("after")))
                .list();
    }

    /** Roles that were given to these accounts, whether they still hold them or not. */
    Map<UUID, List<RoleHeld>> rolesGiven(Collection<UUID> accounts) {
        if (accounts.isEmpty()) return Map.of();
        return jdbc.sql("select distinct account, role, place from staff.change where account = any(:accounts) and kind = 'ROLE_GIVEN'")
                .param("accounts", accounts.toArray(UUID[]::new))
                .query((row, n) -> Map.entry(row.getObject("account", UUID.class),
                        new RoleHeld(Role.valueOf(row.getString("role")), row.getInt("place"), Days.ALWAYS))).list().stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** Accounts that were given a role at one of these places. */
    List<UUID> onceAt(Collection<Integer> places) {
        return jdbc.sql("select distinct account from staff.change where kind = 'ROLE_GIVEN' and place = any(:places)")
                .param("places", places.toArray(Integer[]::new)).query(UUID.class).list();
    }

    /** Places where a role was given to anybody. */
    List<Integer> places() {
        return jdbc.sql("select distinct place from staff.change where kind = 'ROLE_GIVEN'").query(Integer.class).list();
    }

    private static @Nullable Role role(@Nullable String role) { return role == null ? null : Role.valueOf(role); }

    private static String[] texts(List<Entry> entries, Function<Entry, @Nullable Object> part) {
        return entries.stream().map(part).map(value -> Objects.toString(value, null)).toArray(String[]::new);
    }
}
