package vn.tungnha.team;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tungnha.kernel.Ids;
import vn.tungnha.kernel.Limits;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.place.Places;
import vn.tungnha.team.DecisionFile.Kind;

/** Scanned decisions about a team. Adding, reading and removing needs the permission to manage the team. */
@Component
public class DecisionFiles {
    private static final int MOST = 20;
    private static final int LONGEST_NAME = 150;

    /** The bytes of a file, for a download. */
    public record Content(String name, Kind kind, byte[] bytes) {}

    private final JdbcClient jdbc;
    private final TeamStore teams;
    private final Places places;
    private final Clock clock;

    DecisionFiles(JdbcClient jdbc, TeamStore teams, Places places, Clock clock) {
        this.jdbc = jdbc;
        this.teams = teams;
        this.places = places;
        this.clock = clock;
    }

    /** The files of a team, by decision. */
    public List<DecisionFile> of(int place, UUID team) {
        return jdbc.sql("""
                select f.id, f.number, f.date, f.name, f.kind, f.size, a.display_name, f.added_at
                  from team.decision_file f join access.account a on a.id = f.added_by
                 where f.team_leaf = :leaf and f.team = :team and f.removed_at is null order by f.date desc, f.number, f.added_at
                """).param("leaf", leaf(place, team)).param("team", team).query(DecisionFiles::file).list();
    }

    public void add(UUID author, int place, UUID team, FoundingDecision decision, String name, byte[] content) {
        Kind kind = Arrays.stream(Kind.values()).filter(each -> each.begins(content)).findFirst().orElseThrow(() -> new Refusal(TeamProblem.DECISION_FILE_KIND));
        if (of(place, team).size() >= MOST) throw new Refusal(TeamProblem.DECISION_FILES_TOO_MANY, Map.of("most", MOST));
        jdbc.sql("""
                insert into team.decision_file (id, team_leaf, team, number, date, name, kind, size, content, added_by, added_at)
                values (:id, :leaf, :team, :number, :date, :name, :kind, :size, :content, :author, :now)
                """).param("id", Ids.next(clock.instant())).param("leaf", leaf(place, team)).param("team", team).param("number", decision.number())
                .param("date", decision.date()).param("name", Limits.name("name", name, LONGEST_NAME)).param("kind", kind.name()).param("size", content.length)
                .param("content", content).param("author", author).param("now", OffsetDateTime.now(clock)).update();
    }

    public Content read(int place, UUID team, UUID file) {
        return jdbc.sql("select name, kind, content from team.decision_file where team_leaf = :leaf and team = :team and id = :id and removed_at is null")
                .param("leaf", leaf(place, team)).param("team", team).param("id", file)
                .query((row, n) -> new Content(row.getString("name"), Kind.valueOf(row.getString("kind")), row.getBytes("content"))).optional()
                .orElseThrow(() -> unknown(file));
    }

    /** Takes a file away, or puts a removed one back. */
    public void remove(UUID author, int place, UUID team, UUID file, boolean removed) {
        int changed = jdbc.sql("update team.decision_file set removed_by = :by, removed_at = :at where team_leaf = :leaf and team = :team and id = :id")
                .param("leaf", leaf(place, team)).param("team", team).param("id", file).param("by", removed ? author : null)
                .param("at", removed ? OffsetDateTime.now(clock) : null).update();
        if (changed == 0) throw unknown(file);
    }

    private int leaf(int place, UUID team) {
        LocalDate today = ProvinceDay.of(clock.instant());
        return teams.teams(places.leavesOf(place, today), today).stream().filter(each -> each.row().id().equals(team)).findFirst().map(TeamStore.Stored::leaf)
                .orElseThrow(() -> new Refusal(TeamProblem.TEAM_UNKNOWN, Map.of("id", team)));
    }

    private static Refusal unknown(UUID file) { return new Refusal(TeamProblem.DECISION_FILE_UNKNOWN, Map.of("id", file)); }

    private static DecisionFile file(ResultSet row, int n) throws SQLException {
        return new DecisionFile(row.getObject("id", UUID.class), row.getString("number"), row.getObject("date", LocalDate.class), row.getString("name"),
                Kind.valueOf(row.getString("kind")), row.getInt("size"), row.getString("display_name"), row.getObject("added_at", OffsetDateTime.class).toInstant());
    }
}
