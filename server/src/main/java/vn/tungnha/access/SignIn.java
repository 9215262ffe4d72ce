package vn.tungnha.access;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tungnha.kernel.Refusal;

/** Signing in by password; whoever guesses waits longer and longer, by name and by address. */
@Component
public class SignIn {
    private static final int FREE_TRIES_BY_NAME = 5;
    private static final int FREE_TRIES_BY_ADDRESS = 50;
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(24);

    private final Accounts accounts;
    private final JdbcClient jdbc;
    private final Clock clock;

    SignIn(Accounts accounts, JdbcClient jdbc, Clock clock) {
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The account, or SIGN_IN_FAILED, or SIGN_IN_THROTTLED with the seconds to wait. */
    public Account signIn(String name, String password, String address) {
        String known = name.strip().toLowerCase(Locale.ROOT);
        var tries = List.of(new Try("name:" + known, FREE_TRIES_BY_NAME), new Try("address:" + address, FREE_TRIES_BY_ADDRESS));
        tries.forEach(this::refuseTooEarly);
        return accounts.proven(known, password).map(account -> {
            forget(tries.getFirst().key());
            return account;
        }).orElseThrow(() -> {
            tries.forEach(each -> count(each.key()));
            return new Refusal(AccessProblem.SIGN_IN_FAILED);
        });
    }

    private record Try(String key, int free) {}

    private void refuseTooEarly(Try attempt) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        jdbc.sql("select failures, last_at from access.sign_in_failure where key = :key and failures >= :free and last_at > :oldest")
                .param("key", attempt.key()).param("free", attempt.free()).param("oldest", now.minus(FORGOTTEN_AFTER))
                .query((row, n) -> row.getObject("last_at", OffsetDateTime.class).plus(waiting(row.getInt("failures") - attempt.free())))
                .optional().filter(until -> until.isAfter(now)).ifPresent(until -> {
                    throw new Refusal(AccessProblem.SIGN_IN_THROTTLED, Map.of("seconds", Duration.between(now, until).toSeconds() + 1));
                });
    }

    /** 10 s, 20 s, 40 s … up to a quarter of an hour. */
    private static Duration waiting(int beyond) {
        Duration wait = Duration.ofSeconds(10L << Math.min(beyond, 10));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    private void count(String key) {
        jdbc.sql("""
                insert into access.sign_in_failure as f (key, failures, last_at) values (:key, 1, :now)
                on conflict (key) do update set last_at = excluded.last_at,
                  failures = case when f.last_at < :oldest then 1 else f.failures + 1 end
                """).param("key", key).param("now", OffsetDateTime.now(clock))
                .param("oldest", OffsetDateTime.now(clock).minus(FORGOTTEN_AFTER)).update();
    }

    private void forget(String key) { jdbc.sql("delete from access.sign_in_failure where key = :key").param("key", key).update(); }
}
