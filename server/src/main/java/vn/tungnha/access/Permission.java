package vn.tungnha.access;

/** What a role lets somebody do; every endpoint and every fact type declares the one it needs. */
public enum Permission {
    // the field
    RECORD_VISITS, CORRECT_OTHERS, SEE_HOUSEHOLDS, TAKE_ATTENDANCE,
    // the office
    SEE_NUMBERS, MANAGE_TEAMS, MANAGE_PLACES, MANAGE_ACCOUNTS, PUBLISH_SERVICES, ERASE_PERSONAL, SEE_PERSONAL, MANAGE_ROUNDS, MANAGE_TRAINING, MANAGE_SALES,
    PUBLISH_NOTICES, SEND_MESSAGES, ANSWER_VOICES, NAME_ANSWERERS,
    // whoever unblocks others, and a partner's supporter
    ANSWER_STUCK, SEE_STUCK,
    // whoever is stuck, on the public page too
    ASK,
    // anybody signed in
    SIGNED_IN
}
