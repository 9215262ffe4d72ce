package vn.tungnha.access;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tungnha.access.Brakes.Brake;
import vn.tungnha.kernel.Refusal;

/** Signing in by password; whoever guesses waits longer and longer, by name and by address. */
@Component
public class SignIn {
    private static final Brake NAME = new Brake("name", 5, Duration.ofMinutes(15), AccessProblem.SIGN_IN_THROTTLED);
    /** Behind one address of a mobile network stand many honest people, so it is given more and waits less. */
    private static final Brake ADDRESS = new Brake("address", 60, Duration.ofSeconds(30), AccessProblem.SIGN_IN_THROTTLED);

    private final Accounts accounts;
    private final Sessions sessions;
    private final Brakes brakes;

    SignIn(Accounts accounts, Sessions sessions, Brakes brakes) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.brakes = brakes;
    }

    /** The account, or SIGN_IN_FAILED, or SIGN_IN_THROTTLED with the seconds to wait, or (only with the right password) ACCOUNT_LOCKED. */
    public Account signIn(String name, String password, String address) {
        Account account = prove(Accounts.known(name), password, address).orElseThrow(() -> new Refusal(AccessProblem.SIGN_IN_FAILED));
        if (account.locked()) throw new Refusal(AccessProblem.ACCOUNT_LOCKED);
        return account;
    }

    /** A new password of one's own choice, which ends all sessions; the old one must be right, and guessing it is braked as signing in is. */
    public void changePassword(Account account, String old, String fresh, String address) {
        if (prove(account.name(), old, address).isEmpty()) throw new Refusal(AccessProblem.PASSWORD_WRONG);
        if (fresh.equals(old)) throw new Refusal(AccessProblem.PASSWORD_WEAK, Map.of("shortest", Passwords.SHORTEST));
        replacePassword(account, fresh);
    }

    /** Sets a password that the person chose, without asking for the old one, and ends all sessions. The caller has proven who it is. */
    public void replacePassword(Account account, String fresh) {
        PasswordRules.check(fresh, account);
        accounts.setPassword(account.id(), fresh, false);
        sessions.closeAll(account.id());
    }

    private Optional<Account> prove(String name, String password, String address) {
        if (!Accounts.isName(name)) return Optional.empty();
        brakes.take(NAME, name);
        takeOrGiveBack(address, name);
        Optional<Account> account = accounts.proven(name, password);
        account.ifPresent(proven -> {
            brakes.forget(NAME, name);
            brakes.giveBack(ADDRESS, address);
        });
        return account;
    }

    /** Whoever only waits for the neighbours behind the same address has not guessed, so the name does not pay for it. */
    private void takeOrGiveBack(String address, String name) {
        try {
            brakes.take(ADDRESS, address);
        } catch (Refusal throttled) {
            brakes.giveBack(NAME, name);
            throw throttled;
        }
    }
}
