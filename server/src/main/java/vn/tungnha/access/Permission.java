package vn.tungnha.access;

/** What a role lets somebody do; every endpoint and every fact type declares the one it needs. */
public enum Permission {
    // the field
    RECORD_VISITS, CORRECT_OTHERS, SEE_HOUSEHOLDS,
    // the office
    SEE_NUMBERS, MANAGE_TEAMS, MANAGE_PLACES, MANAGE_ACCOUNTS, PUBLISH_SERVICES, ERASE_PERSONAL, SEE_PERSONAL,
    // a partner's supporter
    SEE_ESCALATED,
    // anybody signed in
    SIGNED_IN
}
