package vn.tungnha.access;

import static vn.tungnha.access.Permission.*;

import java.util.EnumSet;
import java.util.Set;

/** A role held at a place for a period; what it permits reaches every leaf beneath that place. */
public enum Role {
    MEMBER(RECORD_VISITS, SEE_HOUSEHOLDS, SEE_PERSONAL),
    TEAM_LEAD(RECORD_VISITS, SEE_HOUSEHOLDS, SEE_PERSONAL, CORRECT_OTHERS, SEE_NUMBERS),
    COMMUNE_OFFICE(RECORD_VISITS, SEE_HOUSEHOLDS, SEE_PERSONAL, CORRECT_OTHERS, SEE_NUMBERS, MANAGE_TEAMS, MANAGE_ACCOUNTS),
    DISTRICT_OFFICE(SEE_NUMBERS, MANAGE_TEAMS),
    PROVINCE_OFFICE(SEE_NUMBERS, SEE_HOUSEHOLDS, SEE_PERSONAL, MANAGE_TEAMS, MANAGE_ACCOUNTS, PUBLISH_SERVICES, ERASE_PERSONAL),
    SUPPORTER(SEE_ESCALATED),
    TRAINER(SEE_NUMBERS),
    EDITOR(PUBLISH_SERVICES),
    AUDITOR(SEE_NUMBERS),
    ADMINISTRATOR(MANAGE_PLACES, MANAGE_ACCOUNTS, MANAGE_TEAMS, PUBLISH_SERVICES, SEE_NUMBERS);

    private final Set<Permission> permissions;

    Role(Permission first, Permission... rest) { permissions = EnumSet.of(first, rest); }

    public boolean permits(Permission permission) { return permission == SIGNED_IN || permissions.contains(permission); }
}
