package vn.tungnha.team;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request to join a team, as the offices of the village see it.
 *
 * @param village   full name of the village
 * @param commune   full name of its commune
 * @param decidedBy display name
 * @param reason    why it was refused
 * @param account   that the acceptance made or chose
 * @param teams     that can take the person in
 * @param alike     accounts that may be the same person
 */
public record JoinRequest(UUID id, String village, String commune, String name, String phone, @Nullable Integer birthYear, @Nullable String organisation,
        @Nullable String note, Instant askedAt, State state, @Nullable String decidedBy, @Nullable Instant decidedAt, @Nullable String reason,
        @Nullable UUID account, List<Choice> teams, List<Choice> alike) {
    public enum State { WAITING, ACCEPTED, REFUSED }

    /** Something to choose from: a team, or an account with its user name. */
    public record Choice(UUID id, String name) {}
}
