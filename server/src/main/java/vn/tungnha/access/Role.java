package vn.tungnha.access;

import static vn.tungnha.access.Permission.*;
import static vn.tungnha.place.Place.COMMUNE;
import static vn.tungnha.place.Place.DISTRICT;
import static vn.tungnha.place.Place.PROVINCE;
import static vn.tungnha.place.Place.VILLAGE;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** A role held at a place for a period; what it permits reaches every leaf beneath that place. */
public enum Role {
    MEMBER(Set.of(VILLAGE), RECORD_VISITS, SEE_HOUSEHOLDS, SEE_PERSONAL, TAKE_ATTENDANCE, ASK),
    /** Of a village's team, or of the commune's own. */
    TEAM_LEAD(Set.of(VILLAGE, COMMUNE), RECORD_VISITS, SEE_HOUSEHOLDS, SEE_PERSONAL, CORRECT_OTHERS, SEE_NUMBERS, SEE_STUCK, MANAGE_ACCOUNTS, TAKE_ATTENDANCE,
            MANAGE_ROUNDS, WRITE_REPORTS, ASK),
    COMMUNE_OFFICE(Set.of(COMMUNE), RECORD_VISITS, SEE_HOUSEHOLDS, SEE_PERSONAL, CORRECT_OTHERS, SEE_NUMBERS, SEE_STUCK, KEEP_PLACES, MANAGE_ACCOUNTS, MANAGE_TEAMS,
            TAKE_ATTENDANCE,
            MANAGE_ROUNDS, MANAGE_TRAINING, MANAGE_SALES, PUBLISH_NOTICES, SEND_MESSAGES, ANSWER_VOICES, NAME_ANSWERERS, ANSWER_STUCK, WRITE_REPORTS, SEAL_REPORTS, MANAGE_LAYOUTS, ASK),
    DISTRICT_OFFICE(Set.of(DISTRICT), SEE_NUMBERS, SEE_STUCK, MANAGE_ACCOUNTS, MANAGE_TEAMS, TAKE_ATTENDANCE, MANAGE_ROUNDS, MANAGE_TRAINING, MANAGE_SALES,
            PUBLISH_NOTICES,
            ANSWER_VOICES, ANSWER_STUCK, WRITE_REPORTS, SEAL_REPORTS, MANAGE_LAYOUTS, ASK),
    PROVINCE_OFFICE(Set.of(PROVINCE), SEE_NUMBERS, SEE_STUCK, SEE_PERSONAL, MANAGE_ACCOUNTS, MANAGE_TEAMS, PUBLISH_SERVICES, ERASE_PERSONAL, TAKE_ATTENDANCE, MANAGE_ROUNDS,
            MANAGE_TRAINING, MANAGE_SALES, PUBLISH_NOTICES, SEND_MESSAGES, ANSWER_VOICES, NAME_ANSWERERS, ANSWER_STUCK, WRITE_REPORTS, SEAL_REPORTS, MANAGE_LAYOUTS, ASK),
    SUPPORTER(Set.of(COMMUNE, DISTRICT, PROVINCE), SEE_STUCK, ANSWER_STUCK),
    TRAINER(Set.of(COMMUNE, DISTRICT, PROVINCE), SEE_NUMBERS, SEE_STUCK, MANAGE_TRAINING, TAKE_ATTENDANCE, ASK),
    EDITOR(Set.of(COMMUNE, DISTRICT, PROVINCE), PUBLISH_SERVICES, PUBLISH_NOTICES, SEND_MESSAGES),
    AUDITOR(Set.of(COMMUNE, DISTRICT, PROVINCE), SEE_NUMBERS, SEE_STUCK),
    ADMINISTRATOR(Set.of(PROVINCE), MANAGE_PLACES, KEEP_PLACES, MANAGE_ACCOUNTS, MANAGE_TEAMS, PUBLISH_SERVICES, SEE_NUMBERS, SEE_STUCK),
    /** Held by the public page's own account; nobody signs in with it. */
    PUBLIC_PAGE(Set.of(PROVINCE), ASK),
    /** Held by the account that records whom a lead accepted into a team; nobody signs in with it. */
    ADMISSIONS(Set.of(PROVINCE), MANAGE_TEAMS);

    private final Set<Integer> levels;
    private final Set<Permission> permissions;

    Role(Set<Integer> levels, Permission first, Permission... rest) {
        this.levels = levels;
        permissions = EnumSet.of(first, rest);
    }

    /** The levels of places where somebody can hold it. */
    public Set<Integer> levels() { return levels; }

    /** Whether a person can hold it; the other roles belong to accounts of the system. */
    public boolean ofAPerson() { return this != PUBLIC_PAGE && this != ADMISSIONS; }

    /** The roles that a holder of this one may give to others and take from them, at its place and beneath. */
    public Set<Role> grantable() {
        return switch (this) {
            case TEAM_LEAD -> EnumSet.of(MEMBER);
            case COMMUNE_OFFICE -> EnumSet.of(MEMBER, TEAM_LEAD, COMMUNE_OFFICE, SUPPORTER, TRAINER, EDITOR);
            case DISTRICT_OFFICE -> EnumSet.of(MEMBER, TEAM_LEAD, COMMUNE_OFFICE, DISTRICT_OFFICE, SUPPORTER, TRAINER, EDITOR);
            case PROVINCE_OFFICE -> EnumSet.complementOf(EnumSet.of(ADMINISTRATOR, PUBLIC_PAGE, ADMISSIONS));
            case ADMINISTRATOR -> EnumSet.complementOf(EnumSet.of(PUBLIC_PAGE, ADMISSIONS));
            default -> EnumSet.noneOf(Role.class);
        };
    }

    public Set<Permission> permissions() { return Collections.unmodifiableSet(permissions); }

    public boolean permits(Permission permission) { return permission == SIGNED_IN || permissions.contains(permission); }
}
