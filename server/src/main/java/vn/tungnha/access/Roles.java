package vn.tungnha.access;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tungnha.place.Days;

/** Roles held at places for a period. */
@Component
public class Roles {
    /** A role to be held by an account at a place. */
    public record Grant(UUID account, Role role, int place, Days valid) {}

    private final RoleStore store;
    private final Authority authority;

    Roles(RoleStore store, Authority authority) {
        this.store = store;
        this.authority = authority;
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

    /** From that day on the role is no longer held. */
    public void end(UUID account, Role role, int place, LocalDate day) {
        store.end(account, role, place, day);
        authority.forget();
    }
}
