package vn.tungnha.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.place.Days;
import vn.tungnha.place.Place;
import vn.tungnha.place.Places;

/** Roles held at places for a period. */
@Component
public class Roles {
    /** A role to be held by an account at a place. */
    public record Grant(UUID account, Role role, int place, Days valid) {}

    private final RoleStore store;
    private final Authority authority;
    private final Places places;

    Roles(RoleStore store, Authority authority, Places places) {
        this.places = places;
        this.store = store;
        this.authority = authority;
    }

    /** Grants a role to a person, or refuses it where it means nothing. */
    public void appoint(Grant grant) {
        check(grant.role(), grant.place(), grant.valid().from());
        grant(List.of(grant));
    }

    /** Refuses a role that no person can hold at that place: a member belongs to a village, an office to its own level. */
    public void check(Role role, int place, LocalDate day) {
        Place at = places.get(place, day);
        if (role.ofAPerson() && role.levels().contains(at.level())) return;
        throw new Refusal(AccessProblem.ROLE_LEVEL_WRONG, Map.of("role", role.name().toLowerCase(Locale.ROOT), "place", at.type() + " " + at.name()));
    }

    /** Held from a day until the day before another (null: without end). */
    public void grant(UUID account, Role role, int place, LocalDate from, LocalDate to) {
        grant(List.of(new Grant(account, role, place, new Days(from, to))));
    }

    /** What is held already stays; days that meet become one period. */
    public void grant(List<Grant> grants) {
        store.grant(grants);
        authority.forget();
    }

    /** Grants the holders of a role at one place, on that day or later, the same role at the other place for the same days. */
    public void extend(int place, int other, LocalDate from) {
        List<Grant> held = store.at(place, from);
        grant(held.stream().map(each -> new Grant(each.account(), each.role(), other, each.valid())).toList());
    }

    /** From that day on the role is no longer held. */
    public void end(UUID account, Role role, int place, LocalDate day) {
        store.end(account, role, place, day);
        authority.forget();
    }

    /** On the days of each grant the account no longer holds the role. */
    public void take(List<Grant> taken) {
        store.take(taken);
        authority.forget();
    }

    /**
     * No other transaction changes roles until this one ends. A transaction that changes facts and roles calls it first: all of them then take their locks in
     * the same order, roles before ledgers.
     */
    public void lock() { store.lock(); }
}
