package vn.tungnha.helpdesk;

import vn.tungnha.visit.HelpGiven;
import vn.tungnha.visit.Seen;

/**
 * What sets somebody free who is stuck at a step: they did it themselves, alone or with prompts (at that step, a later one, or no particular one), or got
 * past it together. Nobody closes a stuck point by saying so. {@code contract/rules/stuck.json} tests it here and in the app.
 */
public final class Freeing {
    private Freeing() {}

    /** @param help what was seen of the same learner and service later */
    public static boolean by(HelpGiven help, int stuckAt) { return by(help.seen(), help.step(), stuckAt); }

    static boolean by(Seen seen, Integer step, int stuckAt) {
        return switch (seen) {
            case ALONE, PROMPTED -> step == null || step >= stuckAt;
            case TOGETHER -> step != null && step > stuckAt;
            case WATCHED, DID_FOR -> false;
        };
    }
}
