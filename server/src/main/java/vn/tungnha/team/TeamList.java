package vn.tungnha.team;

import java.util.List;

/**
 * A page of teams.
 *
 * @param total how many there are on all pages
 */
public record TeamList(int total, List<TeamLine> teams) {}
