package vn.tungnha.team;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tungnha.access.Belonging;

/** Which team somebody who signs in belongs to. */
@Component
public class Memberships implements Belonging {
    /** A member of a team, and the leaf where the team's facts live. */
    public record Membership(int leaf, UUID team, UUID member) {}

    private final JdbcClient jdbc;

    Memberships(JdbcClient jdbc) { this.jdbc = jdbc; }

    @Override
    public Optional<UUID> team(UUID account, LocalDate day) { return of(account, day).map(Membership::team); }

    /** The longest held one on that day. */
    public Optional<Membership> of(UUID account, LocalDate day) {
        return jdbc.sql("""
                select m.leaf, m.team, m.id from team.member m join team.team t on t.leaf = m.leaf and t.id = m.team
                 where m.account = :account and m.from_day <= :day and (m.left_on is null or m.left_on > :day)
                   and (t.dissolved_on is null or t.dissolved_on > :day)
                 order by m.from_day, m.id limit 1
                """).param("account", account).param("day", day)
                .query((row, n) -> new Membership(row.getInt("leaf"), row.getObject("team", UUID.class), row.getObject("id", UUID.class))).optional();
    }
}
