package vn.tungnha.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tungnha.kernel.Ids;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.kernel.VietnameseText;

/** Accounts: who may sign in, and by which name. */
@Component
public class Accounts {
    /**
     * An account whose id the caller chose; it has no password until one is set.
     *
     * @param phone normalised, or null
     */
    public record Draft(UUID id, String name, String displayName, @Nullable String phone) {
        public Draft(UUID id, String name, String displayName) { this(id, name, displayName, null); }
    }

    /** The name of the first account of an installation. */
    public static final String ADMINISTRATOR = "admin";

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,63}");

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Passwords passwords = new Passwords();

    Accounts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A new account; without a password (null) nobody can sign in to it yet. */
    @Transactional
    public UUID create(String name, String displayName, String password) {
        var draft = new Draft(Ids.next(clock.instant()), known(name), VietnameseText.oneLine(displayName));
        checkNames(name, displayName);
        if (find(draft.name()).isPresent()) throw taken(name);
        try {
            keep(List.of(draft));
        } catch (DuplicateKeyException somebodyWasFaster) {
            throw taken(name);
        }
        if (password != null) setPassword(draft.id(), password, false);
        return draft.id();
    }

    /** Keeps these accounts; those already there stay as they are. */
    public void keep(List<Draft> drafts) {
        jdbc.sql("""
                insert into access.account (id, name, display_name, phone, created_at)
                select id, name, display_name, phone, :now
                  from unnest(:ids::uuid[], :names::text[], :displayNames::text[], :phones::text[]) as drafts (id, name, display_name, phone)
                on conflict (id) do nothing
                """).param("now", OffsetDateTime.now(clock)).param("ids", drafts.stream().map(Draft::id).toArray(UUID[]::new))
                .param("names", drafts.stream().map(Draft::name).toArray(String[]::new))
                .param("displayNames", drafts.stream().map(Draft::displayName).toArray(String[]::new))
                .param("phones", drafts.stream().map(Draft::phone).toArray(String[]::new)).update();
    }

    public void setPassword(UUID account, String password, boolean mustChange) {
        int changed = jdbc.sql("update access.account set password_hash = :hash, must_change = :mustChange where id = :id").param("id", account)
                .param("hash", passwords.hash(password)).param("mustChange", mustChange).update();
        if (changed == 0) throw new Refusal(AccessProblem.ACCOUNT_UNKNOWN, Map.of("id", account));
    }

    public void describe(UUID account, String displayName, @Nullable String phone) {
        if (VietnameseText.oneLine(displayName).isEmpty()) throw new Refusal(AccessProblem.DISPLAY_NAME_MISSING);
        jdbc.sql("update access.account set display_name = :displayName, phone = :phone where id = :id").param("id", account)
                .param("displayName", VietnameseText.oneLine(displayName)).param("phone", phone).update();
    }

    /** Changes what the person signs in with; sessions, devices and links of the account stay. */
    @Transactional
    public void rename(UUID account, String name) {
        checkName(name);
        if (find(name).filter(other -> !other.id().equals(account)).isPresent()) throw taken(name);
        try {
            jdbc.sql("update access.account set name = :name where id = :id").param("id", account).param("name", known(name)).update();
        } catch (DuplicateKeyException takenMeanwhile) {
            throw taken(name);
        }
    }

    /** A locked account cannot sign in and its sessions end; facts from before still count. The last administrator cannot be locked. */
    @Transactional
    public void lock(UUID account) {
        jdbc.sql("lock table access.account in share row exclusive mode").update();
        boolean last = jdbc.sql("""
                select exists (select from access.account where id = :id and administrator)
                   and not exists (select from access.account where id <> :id and administrator and locked_at is null)
                """).param("id", account).query(Boolean.class).single();
        if (last) throw new Refusal(AccessProblem.LAST_ADMINISTRATOR);
        jdbc.sql("update access.account set locked_at = coalesce(locked_at, :now) where id = :id").param("id", account)
                .param("now", OffsetDateTime.now(clock)).update();
    }

    public void unlock(UUID account) { jdbc.sql("update access.account set locked_at = null where id = :id").param("id", account).update(); }

    /** However the name was typed. */
    public Optional<Account> find(String name) {
        return jdbc.sql("select id, name, display_name, must_change, locked_at is not null as locked from access.account where name = :name").param("name", known(name))
                .query(Accounts::account).optional();
    }

    public Optional<Account> find(UUID id) {
        return jdbc.sql("select id, name, display_name, must_change, locked_at is not null as locked from access.account where id = :id").param("id", id)
                .query(Accounts::account).optional();
    }

    /** The account of this name when the password is its own; takes equally long for names that do not exist. */
    Optional<Account> proven(String name, String password) {
        Optional<String> hash = jdbc.sql("select password_hash from access.account where name = :name and password_hash is not null")
                .param("name", name).query(String.class).optional();
        return passwords.matches(password, hash) ? find(name) : Optional.empty();
    }

    /**
     * Where there is no account at all yet: makes the administrator of the whole installation, who holds that role at every province
     * that will stand, and returns the one-time password.
     */
    @Transactional
    public Optional<String> bootstrapAdministrator() {
        jdbc.sql("lock table access.account in share row exclusive mode").update();
        if (jdbc.sql("select exists (select from access.account)").query(Boolean.class).single()) return Optional.empty();
        UUID administrator = create(ADMINISTRATOR, "Quản trị", null);
        jdbc.sql("update access.account set administrator = true where id = :id").param("id", administrator).update();
        jdbc.sql("update access.role_version set version = version + 1").update();
        String password = Passwords.random();
        setPassword(administrator, password, true);
        return Optional.of(password);
    }

    /** The account made by {@link #bootstrapAdministrator}. */
    public Optional<UUID> administrator() {
        return jdbc.sql("select id from access.account where administrator order by created_at limit 1").query(UUID.class).optional();
    }

    /** Sixteen letters and digits that cannot be mistaken for one another. */
    public static String randomPassword() { return Passwords.random(); }

    /** A name as it is kept, however it was typed. */
    static String known(String name) { return VietnameseText.nfc(name.strip()).toLowerCase(Locale.ROOT); }

    static boolean isName(String name) { return NAME.matcher(name).matches(); }

    /** Refuses a name that no account can have. */
    public static void checkName(String name) {
        if (!isName(known(name))) throw new Refusal(AccessProblem.ACCOUNT_NAME_INVALID, Map.of("name", name));
    }

    /** Refuses what a new account cannot be called; needs no database. */
    public static void checkNames(String name, String displayName) {
        checkName(name);
        if (VietnameseText.oneLine(displayName).isEmpty()) throw new Refusal(AccessProblem.DISPLAY_NAME_MISSING);
    }

    private static Refusal taken(String name) { return new Refusal(AccessProblem.ACCOUNT_NAME_TAKEN, Map.of("name", name)); }

    private static Account account(ResultSet row, int n) throws SQLException {
        return new Account(row.getObject("id", UUID.class), row.getString("name"), row.getString("display_name"), row.getBoolean("must_change"),
                row.getBoolean("locked"));
    }
}
