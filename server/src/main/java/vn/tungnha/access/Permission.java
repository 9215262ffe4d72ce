package vn.tungnha.access;

/** What a role lets somebody do; every endpoint and every fact type declares the one it needs. */
public enum Permission {
    // the field; SEE_HOUSEHOLDS: carry the register on the phone
    RECORD_VISITS, CORRECT_OTHERS, SEE_HOUSEHOLDS, TAKE_ATTENDANCE,
    // the office; KEEP_PLACES: spelling of names and declared numbers, MANAGE_PLACES: every other change of the map
    SEE_NUMBERS, MANAGE_ACCOUNTS, MANAGE_TEAMS, KEEP_PLACES, MANAGE_PLACES, PUBLISH_SERVICES, ERASE_PERSONAL, SEE_PERSONAL, MANAGE_ROUNDS, MANAGE_TRAINING,
    MANAGE_SALES, PUBLISH_NOTICES, SEND_MESSAGES, ANSWER_VOICES, NAME_ANSWERERS, WRITE_REPORTS, SEAL_REPORTS, MANAGE_LAYOUTS,
    // whoever unblocks others, and a partner's supporter
    ANSWER_STUCK, SEE_STUCK,
    // whoever is stuck, on the public page too
    ASK,
    // anybody signed in
    SIGNED_IN
}
