package vn.tungnha.team;

import java.util.List;
import java.util.UUID;

/**
 * The facts of a team whose personal part names one member.
 *
 * @param leaf    of the team
 * @param members ended memberships of this person in the team: somebody who changed role has several
 */
public record PersonalFacts(int leaf, List<UUID> members, List<UUID> facts) {}
