package vn.tungnha.helpdesk;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tungnha.access.Accounts;
import vn.tungnha.access.Authority;
import vn.tungnha.access.Permission;
import vn.tungnha.access.Role;
import vn.tungnha.access.Roles;
import vn.tungnha.kernel.Ids;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.place.Place;
import vn.tungnha.place.Places;

/** The account with which the public page tells what citizens ask: one a province, made when the first citizen asks; nobody signs in with it. */
@Component
class PublicPage {
    private final Accounts accounts;
    private final Authority authority;
    private final Roles roles;
    private final Places places;
    private final Clock clock;

    PublicPage(Accounts accounts, Authority authority, Roles roles, Places places, Clock clock) {
        this.accounts = accounts;
        this.authority = authority;
        this.roles = roles;
        this.places = places;
        this.clock = clock;
    }

    UUID account(int leaf) {
        var today = ProvinceDay.of(clock.instant());
        Place province = places.ancestorsOf(leaf, today).getLast();
        UUID account = Ids.named("public-page", String.valueOf(province.id()), "account");
        if (authority.permits(account, Permission.ASK, leaf, clock.instant())) return account;
        accounts.keep(List.of(new Accounts.Draft(account, "public-page-" + province.id(), "Trang công khai")));
        roles.grant(account, Role.PUBLIC_PAGE, province.id(), today, null);
        return account;
    }
}
