package vn.tungnha.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tungnha.kernel.Recently;

/** Signed-in browsers: an opaque token in a cookie per front door, kept hashed, so a restart signs nobody out. */
@Component
public class Sessions {
    /** A session as a call finds it. */
    public record Session(Caller caller, boolean mustChangePassword) {}

    private record Key(String token, Door door) {}

    private record Found(Session session, OffsetDateTime seenAt) {}

    /** A volunteer may be offline for ninety days and must not be signed out meanwhile. */
    public static final Duration LIFETIME = Duration.ofDays(120);
    private static final Duration SEEN_EVERY = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final Recently<Key, Session> recently = new Recently<>();

    Sessions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Opens a session and returns the token that goes into the door's cookie. */
    public String open(UUID account, Door door) {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbc.sql("delete from access.session where seen_at < :oldest").param("oldest", oldest()).update();
        jdbc.sql("insert into access.session (token_hash, door, account, created_at, seen_at) values (:hash, :door, :account, :now, :now)")
                .param("hash", hash(token)).param("door", door.word()).param("account", account).param("now", OffsetDateTime.now(clock)).update();
        return token;
    }

    public Optional<Session> find(String token, Door door) { return recently.find(new Key(token, door), () -> read(token, door)); }

    public void close(String token, Door door) {
        jdbc.sql("delete from access.session where token_hash = :hash").param("hash", hash(token)).update();
        recently.forget(new Key(token, door));
    }

    /** Signs the account out everywhere. */
    public void closeAll(UUID account) {
        jdbc.sql("delete from access.session where account = :account").param("account", account).update();
        recently.forgetAll();
    }

    /** Signs the account out everywhere but in the browser that holds this token. */
    public void closeOthers(UUID account, String token) {
        jdbc.sql("delete from access.session where account = :account and token_hash <> :hash").param("account", account).param("hash", hash(token)).update();
        recently.forgetAll();
    }

    private Optional<Session> read(String token, Door door) {
        Optional<Found> found = jdbc.sql("""
                select s.account, s.seen_at, a.must_change from access.session s join access.account a on a.id = s.account
                 where s.token_hash = :hash and s.door = :door and s.seen_at >= :oldest and a.locked_at is null
                """).param("hash", hash(token)).param("door", door.word()).param("oldest", oldest()).query((row, n) -> new Found(
                        new Session(new Caller(row.getObject("account", UUID.class), door), row.getBoolean("must_change")),
                        row.getObject("seen_at", OffsetDateTime.class))).optional();
        found.ifPresent(each -> seen(token, each.seenAt()));
        return found.map(Found::session);
    }

    /** Each hour of use moves the end of the session. */
    private void seen(String token, OffsetDateTime last) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        if (last.isAfter(now.minus(SEEN_EVERY))) return;
        jdbc.sql("update access.session set seen_at = :now where token_hash = :hash").param("now", now).param("hash", hash(token)).update();
    }

    private OffsetDateTime oldest() { return OffsetDateTime.now(clock).minus(LIFETIME); }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
