package vn.tungnha.access;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tungnha.kernel.Problem;
import vn.tungnha.kernel.Refusal;

/** Slows down whoever tries again and again: some tries are free, then one waits 10 s, 20 s, 40 s … up to a longest; a day later it is forgotten. */
@Component
public class Brakes {
    /**
     * What is braked.
     *
     * @param name   e.g. {@code address}; no two alike
     * @param free   how many tries in a row are free
     * @param refuse with the param {@code seconds}
     */
    public record Brake(String name, int free, Duration longest, Problem refuse) {
        private String key(String word) { return name + ':' + word; }
    }

    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(24);

    private final JdbcClient jdbc;
    private final Clock clock;

    Brakes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Counts a try, or refuses it; it counts before it is known whether it succeeds, so a hundred at once are no more than a hundred in a row. */
    public void take(Brake brake, String word) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        int taken = jdbc.sql("""
                insert into access.sign_in_failure as f (key, failures, last_at) values (:key, 1, :now)
                on conflict (key) do update set last_at = :now, failures = case when f.last_at < :oldest then 1 else f.failures + 1 end
                 where f.failures < :free or f.last_at < :oldest
                    or f.last_at + least(:longest, 10 * 2 ^ least(f.failures - :free, 10)) * interval '1 second' <= :now
                """).param("key", brake.key(word)).param("now", now).param("oldest", now.minus(FORGOTTEN_AFTER))
                .param("free", brake.free()).param("longest", brake.longest().toSeconds()).update();
        if (taken == 0) throw new Refusal(brake.refuse(), Map.of("seconds", seconds(brake, word, now)));
    }

    private long seconds(Brake brake, String word, OffsetDateTime now) {
        return jdbc.sql("""
                select greatest(1, ceil(extract(epoch from last_at - :now) + least(:longest, 10 * 2 ^ least(failures - :free, 10))))::bigint
                  from access.sign_in_failure where key = :key
                """).param("key", brake.key(word)).param("now", now).param("free", brake.free())
                .param("longest", brake.longest().toSeconds()).query(Long.class).optional().orElse(1L);
    }

    /** The last try was an honest one. */
    public void giveBack(Brake brake, String word) {
        jdbc.sql("update access.sign_in_failure set failures = greatest(0, failures - 1) where key = :key").param("key", brake.key(word)).update();
    }

    /** Whoever this is has proven it, so all tries before are forgotten. */
    public void forget(Brake brake, String word) {
        jdbc.sql("delete from access.sign_in_failure where key = :key or last_at < :oldest").param("key", brake.key(word))
                .param("oldest", OffsetDateTime.now(clock).minus(FORGOTTEN_AFTER)).update();
    }
}
