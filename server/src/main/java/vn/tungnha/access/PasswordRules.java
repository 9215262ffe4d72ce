package vn.tungnha.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.kernel.VietnameseText;

/** Which passwords a person may choose: none that can be guessed from the person's name or from a list of common ones. */
final class PasswordRules {
    private enum Why { COMMON, NAME, DIGITS }

    /** A day of birth or a telephone number has fewer digits. */
    private static final int ENOUGH_DIGITS = 12;
    private static final int FEWEST_DIFFERENT = 4;
    /** Shorter words, such as a first name, occur in good passwords too. */
    private static final int SHORTEST_NAME = 4;
    private static final Set<String> COMMON = common();

    private PasswordRules() {}

    static void check(String password, Account account) {
        Passwords.checkLength(password);
        String plain = plain(password);
        String word = plain.replaceAll("[^a-z]+$", "");
        boolean monotonous = plain.chars().distinct().count() < FEWEST_DIFFERENT;
        if (monotonous || COMMON.contains(plain) || COMMON.contains(word)) throw refusal(Why.COMMON);
        if (names(account).anyMatch(name -> plain.equals(name) || word.equals(name))) throw refusal(Why.NAME);
        boolean onlyDigits = password.chars().allMatch(Character::isDigit);
        if (onlyDigits && password.length() < ENOUGH_DIGITS) throw refusal(Why.DIGITS);
    }

    /** The user name, the person's name, and the user name without what follows a dot or dash. */
    private static Stream<String> names(Account account) {
        String userName = plain(account.name());
        String personName = plain(account.displayName());
        Stream<String> words = Stream.of(account.displayName().split("\\s+"), account.name().split("[._-]"))
                .flatMap(Arrays::stream);
        Stream<String> parts = words.map(PasswordRules::plain).filter(part -> part.length() >= SHORTEST_NAME);
        return Stream.concat(Stream.of(userName, personName), parts);
    }

    /** Without accents, capitals and blanks, as somebody who guesses would try it. */
    private static String plain(String text) { return VietnameseText.folded(text).replaceAll("\\s+", ""); }

    private static Refusal refusal(Why why) {
        return new Refusal(AccessProblem.PASSWORD_GUESSABLE, Map.of("why", why.name().toLowerCase(Locale.ROOT)));
    }

    private static Set<String> common() {
        try (var file = PasswordRules.class.getResourceAsStream("common-passwords.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).map(PasswordRules::plain).collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
