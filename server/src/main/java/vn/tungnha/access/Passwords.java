package vn.tungnha.access;

import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.kernel.VietnameseText;

/** Argon2id, a few at a time: each hash takes 16 MB, and a storm of guesses must not take the whole heap. */
final class Passwords {
    static final int SHORTEST = 8;
    private static final int LONGEST = 200;
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private final PasswordEncoder encoder = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    private final Semaphore few = new Semaphore(4);
    private final String nobodys = encoder.encode(random());

    String hash(String password) {
        checkLength(password);
        return oneOfFew(() -> encoder.encode(VietnameseText.nfc(password)));
    }

    static void checkLength(String password) {
        if (password.length() < SHORTEST || password.length() > LONGEST) throw new Refusal(AccessProblem.PASSWORD_WEAK, Map.of("shortest", SHORTEST));
    }

    /** Takes equally long when there is no hash to match. */
    boolean matches(String password, Optional<String> hash) {
        if (password.length() > LONGEST) return false;
        return oneOfFew(() -> encoder.matches(VietnameseText.nfc(password), hash.orElse(nobodys))) && hash.isPresent();
    }

    /** Sixteen letters and digits that cannot be mistaken for one another. */
    static String random() {
        return new SecureRandom().ints(16, 0, LETTERS.length()).mapToObj(i -> LETTERS.substring(i, i + 1)).collect(Collectors.joining());
    }

    private <T> T oneOfFew(Supplier<T> work) {
        few.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            few.release();
        }
    }
}
