package vn.tungnha.team;

import java.util.List;

/** A commune in which a team can be founded, with its own leaf and its villages. */
public record TeamHome(int place, int leaf, String name, List<TeamLine.ServedVillage> villages) {}
