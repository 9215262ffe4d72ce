package vn.tungnha.access;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tungnha.kernel.Refusal;

/** Signing in by password; whoever guesses waits longer and longer, by name and by address. */
@Component
public class SignIn {
    /**
     * How many tries in a row are free, and how long one waits at most after that. Behind one address of a mobile network stand many
     * honest people, so it is given more and waits less.
     */
    private enum Brake {
        NAME(5, Duration.ofMinutes(15)), ADDRESS(60, Duration.ofSeconds(30));

        private final int free;
        private final Duration longest;

        Brake(int free, Duration longest) {
            this.free = free;
            this.longest = longest;
        }
    }

    /** One reason to wait: a name or an address. */
    private record Try(Brake brake, String word) {
        String key() { return brake.name().toLowerCase(Locale.ROOT) + ':' + word; }
    }

    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(24);

    private final Accounts accounts;
    private final Sessions sessions;
    private final JdbcClient jdbc;
    private final Clock clock;

    SignIn(Accounts accounts, Sessions sessions, JdbcClient jdbc, Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The account, or SIGN_IN_FAILED, or SIGN_IN_THROTTLED with the seconds to wait. */
    public Account signIn(String name, String password, String address) {
        return prove(Accounts.known(name), password, address).orElseThrow(() -> new Refusal(AccessProblem.SIGN_IN_FAILED));
    }

    /** A new password of one's own choice, which ends all sessions; the old one must be right, and guessing it is braked as signing in is. */
    public void changePassword(Account account, String old, String fresh, String address) {
        if (prove(account.name(), old, address).isEmpty()) throw new Refusal(AccessProblem.PASSWORD_WRONG);
        if (fresh.equals(old)) throw new Refusal(AccessProblem.PASSWORD_WEAK, Map.of("shortest", Passwords.SHORTEST));
        accounts.setPassword(account.id(), fresh, false);
        sessions.closeAll(account.id());
    }

    /** Each try counts as failed before the password is looked at, so a hundred at once are no more than a hundred in a row. */
    private Optional<Account> prove(String name, String password, String address) {
        if (!Accounts.isName(name)) return Optional.empty();
        var byName = new Try(Brake.NAME, name);
        var byAddress = new Try(Brake.ADDRESS, address);
        take(byName);
        takeOrGiveBack(byAddress, byName);
        Optional<Account> account = accounts.proven(name, password);
        account.ifPresent(proven -> {
            forget(byName);
            giveBack(byAddress);
        });
        return account;
    }

    /** Waits are 10 s, 20 s, 40 s … after the free tries. */
    private void take(Try attempt) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        int taken = jdbc.sql("""
                insert into access.sign_in_failure as f (key, failures, last_at) values (:key, 1, :now)
                on conflict (key) do update set last_at = :now, failures = case when f.last_at < :oldest then 1 else f.failures + 1 end
                 where f.failures < :free or f.last_at < :oldest
                    or f.last_at + least(:longest, 10 * 2 ^ least(f.failures - :free, 10)) * interval '1 second' <= :now
                """).param("key", attempt.key()).param("now", now).param("oldest", now.minus(FORGOTTEN_AFTER))
                .param("free", attempt.brake().free).param("longest", attempt.brake().longest.toSeconds()).update();
        if (taken == 0) throw new Refusal(AccessProblem.SIGN_IN_THROTTLED, Map.of("seconds", seconds(attempt, now)));
    }

    /** Whoever only waits for the neighbours behind the same address has not guessed, so the name does not pay for it. */
    private void takeOrGiveBack(Try attempt, Try taken) {
        try {
            take(attempt);
        } catch (Refusal throttled) {
            giveBack(taken);
            throw throttled;
        }
    }

    private long seconds(Try attempt, OffsetDateTime now) {
        return jdbc.sql("""
                select greatest(1, ceil(extract(epoch from last_at - :now) + least(:longest, 10 * 2 ^ least(failures - :free, 10))))::bigint
                  from access.sign_in_failure where key = :key
                """).param("key", attempt.key()).param("now", now).param("free", attempt.brake().free)
                .param("longest", attempt.brake().longest.toSeconds()).query(Long.class).optional().orElse(1L);
    }

    private void forget(Try attempt) {
        jdbc.sql("delete from access.sign_in_failure where key = :key or last_at < :oldest").param("key", attempt.key())
                .param("oldest", OffsetDateTime.now(clock).minus(FORGOTTEN_AFTER)).update();
    }

    private void giveBack(Try attempt) {
        jdbc.sql("update access.sign_in_failure set failures = greatest(0, failures - 1) where key = :key").param("key", attempt.key()).update();
    }
}
