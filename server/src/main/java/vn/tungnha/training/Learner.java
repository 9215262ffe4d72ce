package vn.tungnha.training;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who comes to sessions, with the subject their attendance belongs to.
 *
 * @param subject their team, household or business
 * @param name    null when the reader may not see names
 * @param phone   likewise
 * @param unit    the team's name, or the head of the household when names may be seen
 * @param place   the place whose leaf it is, e.g. thôn Nà Mòn
 * @param within  the place above it
 */
public record Learner(int leaf, UUID subject, UUID learner, @Nullable String name, @Nullable String phone, @Nullable String unit, String place,
        @Nullable String within) {
    Learner unnamed(boolean team) { return new Learner(leaf, subject, learner, null, null, team ? unit : null, place, within); }
}
