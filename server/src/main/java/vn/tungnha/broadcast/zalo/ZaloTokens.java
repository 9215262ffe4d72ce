package vn.tungnha.broadcast.zalo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tungnha.broadcast.zalo.ZaloClient.Tokens;
import vn.tungnha.database.NamedLocks;
import vn.tungnha.kernel.Refusal;

/**
 * The account's tokens. A refresh token works once, so it is used under a lock, and the new pair is stored before the lock is released: two servers never
 * spend one token twice. No database connection is held while the vendor answers.
 */
@Component
class ZaloTokens {
    private static final Duration EARLY = Duration.ofMinutes(10);
    private static final Duration REFRESH_LASTS = Duration.ofDays(90);

    /** What is known of the connection; tokens themselves are shown to nobody. */
    record Standing(Instant accessUntil, Instant refreshUntil, Integer refused, String pausedFor, Instant pausedUntil) {}

    private record Pair(String access, String refresh, Instant accessUntil) {}

    private final JdbcClient jdbc;
    private final NamedLocks locks;
    private final ZaloClient client;
    private final ZaloSettings settings;
    private final Clock clock;

    ZaloTokens(JdbcClient jdbc, NamedLocks locks, ZaloClient client, ZaloSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.locks = locks;
        this.client = client;
        this.settings = settings;
        this.clock = clock;
    }

    /** One that holds for the next minutes. */
    String access() {
        Pair pair = find().orElseThrow(() -> new Refusal(ZaloProblem.ZALO_NOT_CONNECTED));
        return fresh(pair) ? pair.access() : renewed(pair.access());
    }

    /** Another one than this, which the vendor did not take or which is running out. */
    String renewed(String stale) {
        return locked(() -> {
            Pair pair = find().orElseThrow(() -> new Refusal(ZaloProblem.ZALO_NOT_CONNECTED));
            boolean renewedMeanwhile = !pair.access().equals(stale) && fresh(pair);
            return renewedMeanwhile ? pair.access() : spend(pair.refresh());
        });
    }

    /** Begins with a refresh token that somebody took from the vendor's console. */
    void connect(String refreshToken) {
        jdbc.sql("insert into broadcast.zalo_token (oa) values (:oa) on conflict do nothing").param("oa", settings.oaId()).update();
        locked(() -> spend(refreshToken));
    }

    Optional<Standing> standing() {
        return jdbc.sql("select access_until, refresh_until, refused, paused_for, paused_until from broadcast.zalo_token where oa = :oa and access_token is not null")
                .param("oa", settings.oaId())
                .query((row, n) -> new Standing(Moments.of(row, "access_until"), Moments.of(row, "refresh_until"), row.getObject("refused", Integer.class),
                        row.getString("paused_for"), Moments.of(row, "paused_until"))).optional();
    }

    void pause(Reason reason) {
        jdbc.sql("update broadcast.zalo_token set paused_for = :reason, paused_until = :until where oa = :oa").param("oa", settings.oaId())
                .param("reason", reason.word()).param("until", Moments.at(reason.over(clock.instant()))).update();
    }

    boolean paused() { return standing().filter(each -> each.pausedUntil() != null && each.pausedUntil().isAfter(clock.instant())).isPresent(); }

    private String locked(Supplier<String> deed) {
        try (NamedLocks.Held held = locks.lock("zalo token " + settings.oaId())) {
            return deed.get();
        } catch (InterruptedException leaving) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while another caller renewed Zalo's token", leaving);
        }
    }

    private String spend(String refreshToken) {
        Tokens fresh;
        try {
            fresh = client.renew(refreshToken);
        } catch (Refusal refusal) {
            if (refusal.params().get("code") instanceof Integer code)
                jdbc.sql("update broadcast.zalo_token set refused = :code where oa = :oa").param("oa", settings.oaId()).param("code", code).update();
            throw refusal;
        }
        Instant now = clock.instant();
        jdbc.sql("""
                update broadcast.zalo_token
                   set access_token = :access, refresh_token = :refresh, access_until = :accessUntil, refresh_until = :refreshUntil, renewed_at = :now,
                       refused = null, paused_for = null, paused_until = null
                 where oa = :oa
                """).param("oa", settings.oaId()).param("access", fresh.access()).param("refresh", fresh.refresh()).param("accessUntil", Moments.at(now.plus(fresh.lasts())))
                .param("refreshUntil", Moments.at(now.plus(REFRESH_LASTS))).param("now", Moments.at(now)).update();
        return fresh.access();
    }

    private Optional<Pair> find() {
        return jdbc.sql("select access_token as access, refresh_token as refresh, access_until from broadcast.zalo_token where oa = :oa and access_token is not null")
                .param("oa", settings.oaId()).query((row, n) -> new Pair(row.getString("access"), row.getString("refresh"), Moments.of(row, "access_until"))).optional();
    }

    private boolean fresh(Pair pair) { return pair.accessUntil().isAfter(clock.instant().plus(EARLY)); }
}
