package vn.tungnha.team;

import java.util.List;

/**
 * One team.
 *
 * @param members  present ones first, the lead before the others
 * @param villages of the team's commune, among which those it serves are chosen
 * @param named    whether the caller may read names
 */
public record TeamPage(TeamLine team, List<TeamMemberLine> members, List<TeamLine.ServedVillage> villages, boolean named) {}
