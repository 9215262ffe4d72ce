package vn.tungnha.ledger;

import java.security.SecureRandom;
import java.util.UUID;

/** Where the 16 bytes come from that make a personal part's digest unguessable. */
@FunctionalInterface
public interface Salts {
    byte[] next(UUID fact);

    /** For everything but data made from a seed. */
    static Salts random() {
        var random = new SecureRandom();
        return fact -> {
            byte[] salt = new byte[16];
            random.nextBytes(salt);
            return salt;
        };
    }
}
