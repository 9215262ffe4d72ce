package vn.tungnha.team;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tungnha.team.JoinRequest.State;

/** Requests to join in the database. */
@Component
class JoinRequestStore {
    private static final int MOST = 500;
    private static final String REQUEST = """
            select r.id, r.village_leaf, r.name, r.phone, r.birth_year, r.organisation, r.note, r.asked_at, r.state, a.display_name as decided_by, r.decided_at, r.reason,
                   r.team_leaf, r.team, r.member, r.account, r.role_given
              from team.join_request r left join access.account a on a.id = r.decided_by
            """;

    record Stored(UUID id, int leaf, String name, String phone, @Nullable Integer birthYear, @Nullable String organisation, @Nullable String note, Instant askedAt,
            State state, @Nullable String decidedBy, @Nullable Instant decidedAt, @Nullable String reason, @Nullable Integer teamLeaf, @Nullable UUID team,
            @Nullable UUID member, @Nullable UUID account, boolean roleGiven) {}

    private final JdbcClient jdbc;

    JoinRequestStore(JdbcClient jdbc) { this.jdbc = jdbc; }

    /** Keeps a request; a second one of the same telephone number for the village changes nothing while the first waits. */
    void add(UUID id, int leaf, JoinRequests.Wish wish, Instant now) {
        jdbc.sql("""
                insert into team.join_request (id, village_leaf, name, phone, birth_year, organisation, note, asked_at)
                values (:id, :leaf, :name, :phone, :birthYear, :organisation, :note, :now)
                on conflict (village_leaf, phone) where state = 'WAITING' do nothing
                """).param("id", id).param("leaf", leaf).param("name", wish.name()).param("phone", wish.phone()).param("birthYear", wish.birthYear())
                .param("organisation", wish.organisation()).param("note", wish.note()).param("now", at(now)).update();
    }

    int waiting(Collection<Integer> leaves) {
        return jdbc.sql("select count(*)::int from team.join_request where village_leaf = any(:leaves::int[]) and state = 'WAITING'")
                .param("leaves", leaves.toArray(Integer[]::new)).query(Integer.class).single();
    }

    /** The newest 500 of these villages. */
    List<Stored> of(Collection<Integer> leaves, State state) {
        return jdbc.sql(REQUEST + "where r.village_leaf = any(:leaves::int[]) and r.state = :state order by r.asked_at desc, r.id limit " + MOST)
                .param("leaves", leaves.toArray(Integer[]::new)).param("state", state.name()).query(JoinRequestStore::stored).list();
    }

    /** A request to one of these villages. */
    Optional<Stored> find(Collection<Integer> leaves, UUID id) {
        return jdbc.sql(REQUEST + "where r.village_leaf = any(:leaves::int[]) and r.id = :id").param("leaves", leaves.toArray(Integer[]::new)).param("id", id)
                .query(JoinRequestStore::stored).optional();
    }

    /** Changes the state when it is the expected one; two people who decide at once cannot both succeed. */
    boolean decide(Stored request, State before, State after, @Nullable UUID by, @Nullable Instant now, @Nullable String reason) {
        return jdbc.sql("""
                update team.join_request set state = :after, decided_by = :by, decided_at = :now, reason = :reason, team_leaf = null, team = null, member = null,
                       account = case :after when 'WAITING' then null else account end
                 where village_leaf = :leaf and id = :id and state = :before
                """).param("leaf", request.leaf()).param("id", request.id()).param("before", before.name()).param("after", after.name()).param("by", by).param("now", now == null ? null : at(now))
                .param("reason", reason).update() == 1;
    }

    void accepted(Stored request, int teamLeaf, UUID team, JoinAcceptance.Accepted accepted) {
        jdbc.sql("""
                update team.join_request set team_leaf = :teamLeaf, team = :team, member = :member, account = :account, role_given = :roleGiven
                 where village_leaf = :leaf and id = :id
                """).param("leaf", request.leaf()).param("id", request.id()).param("teamLeaf", teamLeaf).param("team", team).param("member", accepted.member())
                .param("account", accepted.account()).param("roleGiven", accepted.roleGiven()).update();
    }

    void deleteBefore(Instant oldest) { jdbc.sql("delete from team.join_request where coalesce(decided_at, asked_at) < :oldest").param("oldest", at(oldest)).update(); }

    private static OffsetDateTime at(Instant instant) { return instant.atOffset(ZoneOffset.UTC); }

    private static Stored stored(ResultSet row, int n) throws SQLException {
        OffsetDateTime decided = row.getObject("decided_at", OffsetDateTime.class);
        return new Stored(row.getObject("id", UUID.class), row.getInt("village_leaf"), row.getString("name"), row.getString("phone"),
                row.getObject("birth_year", Integer.class), row.getString("organisation"), row.getString("note"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(), State.valueOf(row.getString("state")), row.getString("decided_by"),
                decided == null ? null : decided.toInstant(), row.getString("reason"), row.getObject("team_leaf", Integer.class), row.getObject("team", UUID.class),
                row.getObject("member", UUID.class), row.getObject("account", UUID.class), row.getBoolean("role_given"));
    }
}
