package vn.tungnha.visit;

/** Whose door it was: a household's, a business's, or a team's own (cadres learn by the same ladder). */
public enum SubjectKind { HOUSEHOLD, BUSINESS, TEAM }
