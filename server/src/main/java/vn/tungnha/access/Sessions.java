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

/** Signed-in browsers: an opaque token in a cookie per front door, kept hashed, so a restart signs nobody out. */
@Component
public class Sessions {
    /** A volunteer may be offline for ninety days and must not be signed out meanwhile. */
    public static final Duration LIFETIME = Duration.ofDays(120);
    private static final Duration SEEN_EVERY = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Sessions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Opens a session and returns the token that goes into the door's cookie. */
    public String open(UUID account, Door door) {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbc.sql("insert into access.session (token_hash, door, account, created_at, seen_at) values (:hash, :door, :account, :now, :now)")
                .param("hash", hash(token)).param("door", door.word()).param("account", account).param("now", OffsetDateTime.now(clock)).update();
        return token;
    }

    public Optional<Caller> caller(String token, Door door) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        return jdbc.sql("select account, seen_at from access.session where token_hash = :hash and door = :door and seen_at > :oldest")
                .param("hash", hash(token)).param("door", door.word()).param("oldest", now.minus(LIFETIME))
                .query((row, n) -> {
                    if (row.getObject("seen_at", OffsetDateTime.class).isBefore(now.minus(SEEN_EVERY))) seen(token, now);
                    return new Caller(row.getObject("account", UUID.class), door);
                }).optional();
    }

    public void closeToken(String token) { jdbc.sql("delete from access.session where token_hash = :hash").param("hash", hash(token)).update(); }

    void closeAll(UUID account) { jdbc.sql("delete from access.session where account = :account").param("account", account).update(); }

    private void seen(String token, OffsetDateTime now) {
        jdbc.sql("update access.session set seen_at = :now where token_hash = :hash").param("now", now).param("hash", hash(token)).update();
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
