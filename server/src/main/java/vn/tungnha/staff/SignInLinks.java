package vn.tungnha.staff;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tungnha.access.AccessProblem;
import vn.tungnha.access.Account;
import vn.tungnha.access.AccountDirectory;
import vn.tungnha.access.Accounts;
import vn.tungnha.access.Brakes;
import vn.tungnha.access.Brakes.Brake;
import vn.tungnha.access.SignIn;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.kernel.Secret;
import vn.tungnha.staff.ChangeLog.Entry;
import vn.tungnha.staff.StaffChange.Kind;

/**
 * One-time links by which a person chooses a password, so that nobody keeps or sends a list of passwords. The newest link
 * of an account is the only one that works; it works once and expires.
 */
@Component
public class SignInLinks {
    public static final Duration LIFETIME = Duration.ofDays(14);
    private static final Brake GUESSING = new Brake("sign-in-link", 30, Duration.ofMinutes(5), StaffProblem.SIGN_IN_LINK_THROTTLED);

    /**
     * A link to be handed to its person.
     *
     * @param token the part of the address behind {@code #vao=}
     */
    public record Made(UUID account, String name, String displayName, String token, Instant expiresAt) {}

    private record Found(UUID account, Instant expiresAt, @Nullable Instant usedAt) {}

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final SignIn signIn;
    private final StaffAuthority authority;
    private final ChangeLog changes;
    private final Brakes brakes;
    private final Clock clock;

    SignInLinks(JdbcClient jdbc, Accounts accounts, SignIn signIn, StaffAuthority authority, ChangeLog changes, Brakes brakes, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.signIn = signIn;
        this.authority = authority;
        this.changes = changes;
        this.brakes = brakes;
        this.clock = clock;
    }

    /** New links for these accounts, in their order; links made before stop working. */
    @Transactional
    public List<Made> make(UUID author, Collection<UUID> people) {
        Instant now = clock.instant();
        var made = new ArrayList<Made>();
        for (AccountDirectory.Line account : authority.manageable(author, people))
            made.add(new Made(account.id(), account.name(), account.displayName(), Secret.token(), now.plus(LIFETIME)));
        replace(made, author, now);
        changes.record(made.stream().map(each -> Entry.of(each.account(), author, Kind.LINK_MADE)).toList());
        return made;
    }

    private void replace(List<Made> made, UUID author, Instant now) {
        UUID[] ids = made.stream().map(Made::account).toArray(UUID[]::new);
        jdbc.sql("delete from staff.sign_in_link where account = any(:accounts) and used_at is null").param("accounts", ids).update();
        jdbc.sql("""
                insert into staff.sign_in_link (token_hash, account, made_by, made_at, expires_at)
                select hash, account, :author, :now, :expires from unnest(:hashes::bytea[], :accounts::uuid[]) as link (hash, account)
                """).param("author", author).param("now", at(now)).param("expires", at(now.plus(LIFETIME))).param("accounts", ids)
                .param("hashes", made.stream().map(each -> Secret.hash(each.token())).toArray(byte[][]::new)).update();
    }

    /** Returns the account of the link and leaves the link valid. Throws SIGN_IN_LINK_UNKNOWN, SIGN_IN_LINK_USED or SIGN_IN_LINK_EXPIRED. */
    public Account look(String token, String address) { return accounts.find(usable(token, address).account()).orElseThrow(); }

    /** Sets the password of the link's account, once, and signs the account out everywhere. Returns the account. */
    @Transactional
    public Account use(String token, String password, String address) {
        Found link = usable(token, address);
        Account account = accounts.find(link.account()).orElseThrow();
        if (account.locked()) throw new Refusal(AccessProblem.ACCOUNT_LOCKED);
        int used = jdbc.sql("update staff.sign_in_link set used_at = :now where token_hash = :hash and used_at is null").param("now", at(clock.instant()))
                .param("hash", Secret.hash(token)).update();
        if (used == 0) throw new Refusal(StaffProblem.SIGN_IN_LINK_USED);
        signIn.replacePassword(account, password);
        changes.record(Entry.of(account.id(), account.id(), Kind.LINK_USED));
        return account;
    }

    private Found usable(String token, String address) {
        brakes.take(GUESSING, address);
        Found link = jdbc.sql("select account, expires_at, used_at from staff.sign_in_link where token_hash = :hash").param("hash", Secret.hash(token))
                .query((row, n) -> new Found(row.getObject("account", UUID.class), row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                        instant(row.getObject("used_at", OffsetDateTime.class)))).optional()
                .orElseThrow(() -> new Refusal(StaffProblem.SIGN_IN_LINK_UNKNOWN));
        brakes.giveBack(GUESSING, address);
        if (link.usedAt() != null) throw new Refusal(StaffProblem.SIGN_IN_LINK_USED);
        if (!link.expiresAt().isAfter(clock.instant())) throw new Refusal(StaffProblem.SIGN_IN_LINK_EXPIRED);
        return link;
    }

    private static OffsetDateTime at(Instant instant) { return instant.atOffset(ZoneOffset.UTC); }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) { return time == null ? null : time.toInstant(); }
}
