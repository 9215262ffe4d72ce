package vn.tungnha.command;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tungnha.access.Account;
import vn.tungnha.access.Accounts;
import vn.tungnha.access.Authority;
import vn.tungnha.access.Role;
import vn.tungnha.access.Roles;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.place.Days;
import vn.tungnha.place.Places;

/** The first account of a new installation: born with a one-time password, given its role once there is a province to hold it at. */
@Component
class Administrator {
    private static final String NAME = "admin";

    private final Accounts accounts;
    private final Roles roles;
    private final Authority authority;
    private final Places places;
    private final Clock clock;

    Administrator(Accounts accounts, Roles roles, Authority authority, Places places, Clock clock) {
        this.accounts = accounts;
        this.roles = roles;
        this.authority = authority;
        this.places = places;
        this.clock = clock;
    }

    /** The one-time password, when the account was made just now. */
    Optional<String> settle() {
        Optional<String> password = accounts.bootstrapAdministrator();
        accounts.find(NAME).map(Account::id).filter(id -> authority.roles(id).isEmpty()).ifPresent(this::appoint);
        return password;
    }

    /** Who does what an operator says at the terminal. */
    UUID account() {
        return accounts.find(NAME).map(Account::id).orElseThrow(() -> new CannotRun("There is no administrator yet; bring in the places first: ./tungnha import places FILE"));
    }

    private void appoint(UUID account) {
        var today = ProvinceDay.of(clock.instant());
        places.root(today).ifPresent(province ->
                roles.grant(List.of(new Roles.Grant(account, Role.ADMINISTRATOR, province.id(), Days.from(today)))));
    }

    static void announce(String password) { System.out.printf("Administrator: sign in as %s with the one-time password %s%n", NAME, password); }
}
