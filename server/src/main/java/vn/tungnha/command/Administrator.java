package vn.tungnha.command;

import java.io.PrintWriter;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import vn.tungnha.access.Accounts;

/** The first account of a new installation: born with a one-time password; its role follows the provinces. */
final class Administrator {
    private Administrator() {}

    /** Makes the account where there is none yet, and says its password. */
    static void settle(ApplicationContext house, PrintWriter out) {
        house.getBean(Accounts.class).bootstrapAdministrator().ifPresent(password ->
                out.printf("Administrator: sign in as %s with the one-time password %s%n", Accounts.ADMINISTRATOR, password));
    }

    /** Who does what an operator says at the terminal. */
    static UUID account(ApplicationContext house) {
        return house.getBean(Accounts.class).administrator().orElseThrow(() ->
                new CannotRun("There is no administrator yet; bring in the places first: ./tungnha import places FILE"));
    }
}
