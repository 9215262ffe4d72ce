package vn.tungnha.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tungnha.kernel.VietnameseText;
import vn.tungnha.place.Days;

/** Reads accounts with their roles, for those who manage them. */
@Component
public class AccountDirectory {
    /** CURRENT: holds a role today or later, not locked. ENDED: held one. WAITING: has never chosen a password. */
    public enum State { ANY, CURRENT, ENDED, LOCKED, WAITING }

    /**
     * Conditions of a search.
     *
     * @param places roles there are meant; the places must be within the caller's reach
     * @param once   accounts that are found too when they hold no role any more and held none for a whole day
     * @param text   part of a name, user name or telephone number, in any spelling; empty for all
     * @param after  the last line of the page before; null for the first page
     */
    public record Query(Collection<Integer> places, Collection<UUID> once, String text, @Nullable Role role, State state, LocalDate today, @Nullable After after, int most) {}

    /** Sort key of the last line of a page; the next page begins after it. */
    public record After(String displayName, UUID id) {}

    /**
     * An account with every role it holds or held, anywhere.
     *
     * @param ready  has chosen a password
     * @param seenAt last use of a session that is still open, or null
     */
    public record Line(UUID id, String name, String displayName, @Nullable String phone, boolean locked, boolean ready, @Nullable Instant seenAt,
            List<RoleHeld> roles) {}

    private static final String ACCOUNT = """
            select a.id, a.name, a.display_name, a.phone, a.locked_at is not null as locked, a.password_hash is not null and not a.must_change as ready,
                   (select max(s.seen_at) from access.session s where s.account = a.id) as seen_at
              from access.account a
            """;

    private final JdbcClient jdbc;

    AccountDirectory(JdbcClient jdbc) { this.jdbc = jdbc; }

    /** Places where anybody holds or held a role. */
    public List<Integer> placesWithRoles() { return jdbc.sql("select distinct place from access.role_held").query(Integer.class).list(); }

    /** A page, in Vietnamese order of the names. */
    public List<Line> find(Query query) {
        After after = query.after() == null ? new After("", new UUID(0, 0)) : query.after();
        return lines(jdbc.sql(ACCOUNT + """
                 where (exists (select from access.role_held h where h.account = a.id and h.place = any(:places) and h.role = coalesce(:role, h.role)
                           and case :state when 'CURRENT' then coalesce(upper(h.valid) > :today, true) and a.locked_at is null
                                           when 'ENDED' then upper(h.valid) <= :today else true end)
                     or :state <> 'CURRENT' and :role::text is null and a.id = any(:once)
                        and not exists (select from access.role_held h where h.account = a.id))
                   and case :state when 'LOCKED' then a.locked_at is not null
                                   when 'WAITING' then a.password_hash is null or a.must_change else true end
                   and folded(a.display_name || ' ' || a.name || ' ' || coalesce(a.phone, '')) like '%' || :text || '%'
                   and (a.display_name collate vietnamese, a.id) > (:afterName collate vietnamese, :afterId)
                 order by a.display_name collate vietnamese, a.id limit :most
                """).param("places", query.places().toArray(Integer[]::new)).param("once", query.once().toArray(UUID[]::new))
                .param("role", query.role() == null ? null : query.role().name())
                .param("state", query.state().name()).param("today", query.today()).param("text", pattern(query.text()))
                .param("afterName", after.displayName()).param("afterId", after.id()).param("most", query.most()).query(AccountDirectory::line).list());
    }

    /** Accounts that hold a role at one of these places on that day or later, in Vietnamese order of the names. */
    public List<Line> holdersAt(Collection<Integer> places, LocalDate day) {
        return lines(jdbc.sql(ACCOUNT + """
                 where exists (select from access.role_held h where h.account = a.id and h.place = any(:places) and coalesce(upper(h.valid) > :day, true))
                 order by a.display_name collate vietnamese, a.id
                """).param("places", places.toArray(Integer[]::new)).param("day", day).query(AccountDirectory::line).list());
    }

    /** These accounts, in no order; unknown ids are left out. */
    public List<Line> of(Collection<UUID> accounts) {
        return lines(jdbc.sql(ACCOUNT + "where a.id = any(:ids)").param("ids", accounts.toArray(UUID[]::new)).query(AccountDirectory::line).list());
    }

    /** Accounts that may be the person a list names: the same user name, telephone number, or name without accents. */
    public List<Line> candidates(Collection<String> userNames, Collection<String> phones, Collection<String> displayNames) {
        return lines(jdbc.sql(ACCOUNT + """
                 where a.name = any(:names) or a.phone = any(:phones) or folded(a.display_name) = any(:folded)
                """).param("names", userNames.toArray(String[]::new)).param("phones", phones.toArray(String[]::new))
                .param("folded", displayNames.stream().map(VietnameseText::folded).distinct().toArray(String[]::new)).query(AccountDirectory::line).list());
    }

    /** User names that begin with one of these and are taken. */
    public List<String> namesBeginning(Collection<String> beginnings) {
        return jdbc.sql("select name from access.account where name ^@ any(:beginnings)").param("beginnings", beginnings.toArray(String[]::new))
                .query(String.class).list();
    }

    /** The roles in one statement; the administrator of the whole installation holds that role at every province of today. */
    private List<Line> lines(List<Line> accounts) {
        Map<UUID, List<RoleHeld>> roles = jdbc.sql("""
                select account, role, place, from_day, to_day
                  from (select account, role, place, lower(valid) as from_day, upper(valid) as to_day from access.role_held
                         where account = any(:accounts)
                         union all
                        select a.id, 'ADMINISTRATOR', v.place, null, null
                          from access.account a cross join place.place_version v
                         where a.id = any(:accounts) and a.administrator and v.parent is null and upper(v.valid) is null) held
                 order by to_day desc nulls first, from_day
                """).param("accounts", accounts.stream().map(Line::id).toArray(UUID[]::new)).query((row, n) -> Map.entry(row.getObject("account", UUID.class),
                        new RoleHeld(Role.valueOf(row.getString("role")), row.getInt("place"), new Days(row.getObject("from_day", LocalDate.class),
                                row.getObject("to_day", LocalDate.class))))).list().stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return accounts.stream().map(each -> new Line(each.id(), each.name(), each.displayName(), each.phone(), each.locked(), each.ready(), each.seenAt(),
                roles.getOrDefault(each.id(), List.of()))).toList();
    }

    private static String pattern(String text) { return VietnameseText.folded(text).replaceAll("([\\\\%_])", "\\\\$1"); }

    private static Line line(ResultSet row, int n) throws SQLException {
        OffsetDateTime seen = row.getObject("seen_at", OffsetDateTime.class);
        return new Line(row.getObject("id", UUID.class), row.getString("name"), row.getString("display_name"), row.getString("phone"),
                row.getBoolean("locked"), row.getBoolean("ready"), seen == null ? null : seen.toInstant(), List.of());
    }
}
