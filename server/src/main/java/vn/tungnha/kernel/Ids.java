package vn.tungnha.kernel;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/** Ids: version 7 for things born here and now, version 8 for things whose name follows from their content (RFC 9562). */
public final class Ids {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    /** A new time-ordered id; order among ids means nothing, ticks and sequence numbers do. */
    public static UUID next(Instant now) {
        byte[] random = new byte[10];
        RANDOM.nextBytes(random);
        ByteBuffer tail = ByteBuffer.wrap(random);
        return stamped(now.toEpochMilli() << 16 | tail.getShort() & 0x0fffL, 7, tail.getLong());
    }

    /** The id that (source, natural key, content) always gives: the same file twice is the same facts. */
    public static UUID named(String source, String naturalKey, String content) {
        ByteBuffer digest = ByteBuffer.wrap(sha256(source + '\0' + naturalKey + '\0' + content));
        return stamped(digest.getLong(), 8, digest.getLong());
    }

    private static UUID stamped(long high, int version, long low) {
        return new UUID(high & ~0xf000L | (long) version << 12, low & 0x3fff_ffff_ffff_ffffL | 0x8000_0000_0000_0000L);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
