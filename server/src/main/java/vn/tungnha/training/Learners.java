package vn.tungnha.training;

/** Whom a course or a session is for: members of teams, citizens, or cadres who learn themselves (they too come as members of their team). */
public enum Learners { MEMBERS, CITIZENS, CADRES }
