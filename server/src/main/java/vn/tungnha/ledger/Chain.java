package vn.tungnha.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.UUID;

/**
 * The hash chain of a leaf: hash = SHA-256(previous ‖ envelope ‖ body ‖ SHA-256(salt ‖ personal)), every part with its length before it, so
 * no two different facts give the same bytes. With the digest kept, a personal part can be erased and the chain still holds.
 */
final class Chain {
    /** What stands before the first fact of a leaf. */
    static final byte[] START = new byte[32];
    private static final byte[] NOTHING = {};

    private final MessageDigest sha256;

    Chain() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** @param digest of the personal part, or null where there never was one */
    byte[] next(byte[] previous, Fact fact, byte[] digest) {
        part(previous);
        part(envelope(fact));
        part(fact.body().getBytes(StandardCharsets.UTF_8));
        part(digest == null ? NOTHING : digest);
        return sha256.digest();
    }

    byte[] digest(byte[] salt, String personal) {
        part(salt);
        part(personal.getBytes(StandardCharsets.UTF_8));
        return sha256.digest();
    }

    /** The digest of a stored fact's personal part, erased or not; null where there never was one. */
    byte[] digest(FactStore.Stored stored) {
        if (stored.personalDigest() != null) return stored.personalDigest();
        return stored.fact().personal() == null ? null : digest(stored.salt(), stored.fact().personal());
    }

    private void part(byte[] bytes) {
        sha256.update(ByteBuffer.allocate(4).putInt(bytes.length).flip());
        sha256.update(bytes);
    }

    private static byte[] envelope(Fact fact) {
        byte[] type = fact.type().getBytes(StandardCharsets.UTF_8);
        ByteBuffer out = ByteBuffer.allocate(16 + type.length + 5 * 17 + 4 * 9 + 8);
        out.putInt(fact.leaf()).putLong(fact.tick()).putInt(type.length).put(type);
        for (UUID id : new UUID[] {fact.id(), fact.subject(), fact.author(), fact.team(), fact.device()}) put(out, id);
        put(out, fact.number());
        for (Instant time : new Instant[] {fact.occurredAt(), fact.recordedAt(), fact.happenedAt()}) put(out, time.toEpochMilli());
        return java.util.Arrays.copyOf(out.array(), out.position());
    }

    private static void put(ByteBuffer out, UUID id) {
        out.put((byte) (id == null ? 0 : 1));
        if (id != null) out.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    }

    private static void put(ByteBuffer out, Long number) {
        out.put((byte) (number == null ? 0 : 1));
        if (number != null) out.putLong(number);
    }
}
