package vn.tungnha.broadcast.zalo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who follows the account, and to whom a message may go: those who wrote in the last seven days. */
@Component
class ZaloFollowers {
    static final Duration WINDOW = Duration.ofDays(7);

    /** @param reachable of them, who may be written to now */
    record Count(int followers, int reachable) {}

    private final JdbcClient jdbc;
    private final ZaloSettings settings;
    private final Clock clock;

    ZaloFollowers(JdbcClient jdbc, ZaloSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /** Events may come in any order: an older one changes nothing. */
    void follows(String user, boolean follows, Instant at) {
        jdbc.sql("""
                insert into broadcast.zalo_follower as f (oa, user_id, follows, follows_as_of) values (:oa, :user, :follows, :at)
                on conflict (oa, user_id) do update set follows = excluded.follows, follows_as_of = excluded.follows_as_of
                 where f.follows_as_of is null or f.follows_as_of < excluded.follows_as_of
                """).param("oa", settings.oaId()).param("user", user).param("follows", follows).param("at", Moments.at(at)).update();
    }

    void wrote(String user, Instant at) {
        jdbc.sql("""
                insert into broadcast.zalo_follower as f (oa, user_id, follows, last_wrote_at) values (:oa, :user, false, :at)
                on conflict (oa, user_id) do update set last_wrote_at = greatest(f.last_wrote_at, excluded.last_wrote_at)
                """).param("oa", settings.oaId()).param("user", user).param("at", Moments.at(at)).update();
    }

    Count count() {
        return jdbc.sql("""
                select count(*) filter (where follows) as followers, count(*) filter (where follows and last_wrote_at > :since) as reachable
                  from broadcast.zalo_follower where oa = :oa
                """).param("oa", settings.oaId()).param("since", Moments.at(windowBegin())).query(Count.class).single();
    }

    List<String> reachable() {
        return jdbc.sql("select user_id from broadcast.zalo_follower where oa = :oa and follows and last_wrote_at > :since order by user_id")
                .param("oa", settings.oaId()).param("since", Moments.at(windowBegin())).query(String.class).list();
    }

    /**
     * Why nothing may be sent to somebody now: they stopped following, perhaps after the message was queued, or wrote too long ago. Somebody who wrote and
     * never followed can get a reply, but no message to all.
     */
    Optional<Reason> against(String user, boolean toAll) {
        return jdbc.sql("""
                select case when not follows and (:toAll or follows_as_of is not null) then 'NOT_A_FOLLOWER'
                            when last_wrote_at is null or last_wrote_at <= :since then 'WINDOW_CLOSED' end
                  from broadcast.zalo_follower where oa = :oa and user_id = :user
                """).param("oa", settings.oaId()).param("user", user).param("toAll", toAll).param("since", Moments.at(windowBegin()))
                .query((row, n) -> Optional.ofNullable(row.getString(1)).map(Reason::valueOf)).optional().orElse(Optional.of(Reason.WINDOW_CLOSED));
    }

    private Instant windowBegin() { return clock.instant().minus(WINDOW); }
}
