package vn.tungnha.helpdesk;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an officer or member is stuck at.
 *
 * @param leaf   where they tell of it: their team's, or the office's own
 * @param team   the subject, when they learn as a member of a team
 * @param member the learner then
 */
public record OwnStuck(int leaf, @Nullable UUID team, @Nullable UUID member, List<StuckPoint> points) {}
