package vn.tungnha.team;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The members of teams, looked up by an office. */
@Component
public class Members {
    /** Somebody in a team, at the leaf where the team's facts live; name and phone are null once they were erased. */
    public record Known(int leaf, UUID team, String teamName, UUID member, String name, String phone) {}

    private final JdbcClient jdbc;

    Members(JdbcClient jdbc) { this.jdbc = jdbc; }

    /** Everybody who is in a team of these leaves on that day. */
    public List<Known> on(LocalDate day, Collection<Integer> leaves) {
        return jdbc.sql("""
                select m.leaf, m.team, t.name as team_name, m.id, m.name, m.phone
                  from team.member m join team.team t on t.leaf = m.leaf and t.id = m.team
                 where m.leaf = any(:leaves::int[]) and m.from_day <= :day and (m.left_on is null or m.left_on > :day)
                 order by m.leaf, t.name, m.id
                """).param("leaves", leaves.toArray(Integer[]::new)).param("day", day).query(Members::known).list();
    }

    /** Those with these ids, whether they are still in their team or not. */
    public List<Known> of(Collection<UUID> ids, Collection<Integer> leaves) {
        return jdbc.sql("""
                select m.leaf, m.team, t.name as team_name, m.id, m.name, m.phone
                  from team.member m join team.team t on t.leaf = m.leaf and t.id = m.team
                 where m.leaf = any(:leaves::int[]) and m.id = any(:ids::uuid[])
                """).param("leaves", leaves.toArray(Integer[]::new)).param("ids", ids.toArray(UUID[]::new)).query(Members::known).list();
    }

    private static Known known(ResultSet row, int number) throws SQLException {
        return new Known(row.getInt("leaf"), row.getObject("team", UUID.class), row.getString("team_name"), row.getObject("id", UUID.class),
                row.getString("name"), row.getString("phone"));
    }
}
