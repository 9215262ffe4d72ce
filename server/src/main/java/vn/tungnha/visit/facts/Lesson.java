package vn.tungnha.visit.facts;

import vn.tungnha.ledger.Told;
import vn.tungnha.visit.DeviceUsed;
import vn.tungnha.visit.HelpGiven;
import vn.tungnha.visit.Mastery;
import vn.tungnha.visit.Seen;

/** Help that stands, with the device that rules what it counts as. */
record Lesson(Told<?> told, HelpGiven help, DeviceUsed device) {
    Seen counted() { return help.seen().countedOn(device); }

    /** The learner's own hands on the learner's own device: neither watched, nor done for them, nor on the helper's or a family member's device. */
    boolean handsOn() { return device == DeviceUsed.OWN && help.seen() != Seen.DID_FOR && help.seen() != Seen.WATCHED; }

    Mastery.Lesson forMastery() { return new Mastery.Lesson(told.day(), help.seen(), device); }
}
