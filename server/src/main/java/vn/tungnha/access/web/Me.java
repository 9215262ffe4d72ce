package vn.tungnha.access.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.tungnha.access.Account;
import vn.tungnha.access.Authority;
import vn.tungnha.access.Belonging;
import vn.tungnha.access.Permission;
import vn.tungnha.access.Role;
import vn.tungnha.access.RoleHeld;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.place.Place;
import vn.tungnha.place.Places;

/**
 * The signed-in account and its roles of today.
 *
 * @param administrator of the whole installation, which may have no places yet
 */
record Me(UUID account, String name, String displayName, boolean mustChangePassword, boolean administrator, List<Held> roles, @Nullable UUID team) {
    /**
     * A role as the wire says it.
     *
     * @param permits what it lets somebody do there, so that a door offers nothing that would be refused
     * @param grants  the roles that somebody who holds it may give to others
     */
    record Held(String role, Set<Permission> permits, List<Grantable> grants, HeldAt place, @Nullable LocalDate from, @Nullable LocalDate to) {}

    /** @param levels of places where the role can be held */
    record Grantable(Role role, Set<Integer> levels) {}

    record HeldAt(int id, String name, String type, int level, int leaf) {}

    /** Puts together what an account is told about itself. */
    @Component
    static class Telling {
        private final Authority authority;
        private final Places places;
        private final ObjectProvider<Belonging> belonging;
        private final Clock clock;

        Telling(Authority authority, Places places, ObjectProvider<Belonging> belonging, Clock clock) {
            this.authority = authority;
            this.places = places;
            this.belonging = belonging;
            this.clock = clock;
        }

        Me about(Account account) {
            LocalDate today = ProvinceDay.of(clock.instant());
            List<Held> held = authority.roles(account.id()).stream().filter(each -> each.valid().contains(today))
                    .flatMap(each -> held(each, today).stream()).toList();
            UUID team = belonging.stream().flatMap(each -> each.team(account.id(), today).stream()).findFirst().orElse(null);
            return new Me(account.id(), account.name(), account.displayName(), account.mustChangePassword(), authority.isAdministrator(account.id()), held, team);
        }

        /** A place that no longer stands is told as it was on its last day. */
        private Optional<Held> held(RoleHeld role, LocalDate today) {
            return places.lastStanding(role.place(), today).flatMap(day -> places.find(role.place(), day)).map(place ->
                    new Held(role.role().name().toLowerCase(Locale.ROOT).replace('_', '-'), role.role().permissions(),
                            grants(role.role()), at(place), role.valid().from(), role.valid().to()));
        }

        private static List<Grantable> grants(Role role) {
            return role.grantable().stream().map(each -> new Grantable(each, each.levels())).toList();
        }

        private static HeldAt at(Place place) { return new HeldAt(place.id(), place.name(), place.type(), place.level(), place.ownLeaf()); }
    }
}
