package vn.tungnha.kernel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** Words that open something by being known: told once, and kept only as their hash. */
public final class Secret {
    private static final SecureRandom RANDOM = new SecureRandom();
    /** Neither vowels nor signs that look like another. */
    private static final String READABLE = "BCDFGHJKMNPQRSTVWXZ23456789";

    private Secret() {}

    /** 256 random bits, fit for an address. */
    public static String token() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** So many letters and digits that somebody can copy by hand. */
    public static String code(int length) {
        return RANDOM.ints(length, 0, READABLE.length()).mapToObj(READABLE::charAt).collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }

    /** SHA-256 of it. */
    public static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
