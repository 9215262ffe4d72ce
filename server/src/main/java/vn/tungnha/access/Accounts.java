package vn.tungnha.access;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.tungnha.kernel.Ids;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.kernel.VietnameseText;

/** Accounts and their passwords (Argon2id). */
@Component
public class Accounts {
    /** An account whose id the caller chose; it has no password until one is set. */
    public record Draft(UUID id, String name, String displayName) {}

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,63}");
    private static final int SHORTEST_PASSWORD = 8;
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final PasswordEncoder encoder = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    private final String nobody = encoder.encode("nobody has this password");

    Accounts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public UUID create(String name, String displayName, String password) {
        var draft = new Draft(Ids.next(clock.instant()), name.strip().toLowerCase(java.util.Locale.ROOT), VietnameseText.nfc(displayName.strip()));
        if (!NAME.matcher(draft.name()).matches()) throw new Refusal(AccessProblem.ACCOUNT_NAME_INVALID, Map.of("name", name));
        if (draft.displayName().isEmpty()) throw new Refusal(AccessProblem.DISPLAY_NAME_MISSING);
        if (find(draft.name()).isPresent()) throw new Refusal(AccessProblem.ACCOUNT_NAME_TAKEN, Map.of("name", name));
        keep(List.of(draft));
        if (password != null) setPassword(draft.id(), password, false);
        return draft.id();
    }

    /** Keeps these accounts; those already there stay as they are. */
    public void keep(List<Draft> drafts) {
        jdbc.sql("""
                insert into access.account (id, name, display_name, created_at)
                select id, name, display_name, :now from unnest(:ids::uuid[], :names::text[], :displayNames::text[]) as drafts (id, name, display_name)
                on conflict (id) do nothing
                """).param("now", OffsetDateTime.now(clock)).param("ids", drafts.stream().map(Draft::id).toArray(UUID[]::new))
                .param("names", drafts.stream().map(Draft::name).toArray(String[]::new))
                .param("displayNames", drafts.stream().map(Draft::displayName).toArray(String[]::new)).update();
    }

    public void setPassword(UUID account, String password, boolean mustChange) {
        if (password.length() < SHORTEST_PASSWORD) throw new Refusal(AccessProblem.PASSWORD_WEAK, Map.of("shortest", SHORTEST_PASSWORD));
        jdbc.sql("update access.account set password_hash = :hash, must_change = :mustChange where id = :id").param("id", account)
                .param("hash", encoder.encode(VietnameseText.nfc(password))).param("mustChange", mustChange).update();
    }

    public Optional<Account> find(String name) {
        return jdbc.sql("select id, name, display_name, must_change from access.account where name = :name").param("name", name)
                .query(Accounts::account).optional();
    }

    public Optional<Account> find(UUID id) {
        return jdbc.sql("select id, name, display_name, must_change from access.account where id = :id").param("id", id)
                .query(Accounts::account).optional();
    }

    /** The account of this name when the password is its own; takes equally long for names that do not exist. */
    Optional<Account> proven(String name, String password) {
        Optional<String> hash = jdbc.sql("select password_hash from access.account where name = :name and password_hash is not null")
                .param("name", name).query(String.class).optional();
        boolean right = encoder.matches(VietnameseText.nfc(password), hash.orElse(nobody));
        return right && hash.isPresent() ? find(name) : Optional.empty();
    }

    /** Where there is no account at all yet: makes the administrator and returns the one-time password. */
    public Optional<String> bootstrapAdministrator() {
        if (jdbc.sql("select exists (select from access.account)").query(Boolean.class).single()) return Optional.empty();
        String password = randomPassword();
        try {
            setPassword(create("admin", "Quản trị", null), password, true);
        } catch (DuplicateKeyException anotherProcessWasFaster) {
            return Optional.empty();
        }
        return Optional.of(password);
    }

    /** Sixteen letters and digits that cannot be mistaken for one another. */
    public static String randomPassword() {
        return new SecureRandom().ints(16, 0, LETTERS.length()).mapToObj(i -> LETTERS.substring(i, i + 1))
                .collect(java.util.stream.Collectors.joining());
    }

    private static Account account(java.sql.ResultSet row, int n) throws java.sql.SQLException {
        return new Account(row.getObject("id", UUID.class), row.getString("name"), row.getString("display_name"), row.getBoolean("must_change"));
    }
}
