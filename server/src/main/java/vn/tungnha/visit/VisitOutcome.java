package vn.tungnha.visit;

/** What came of a call at a door. */
public enum VisitOutcome { MET, NOT_HOME, REFUSED, MOVED, LATER }
