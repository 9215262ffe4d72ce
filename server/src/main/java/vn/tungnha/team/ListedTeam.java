package vn.tungnha.team;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The team that a row of a list means.
 *
 * @param founding what founds the team; null for a team that is there
 */
record ListedTeam(int leaf, UUID id, String name, @Nullable TeamFounded founding) {}
