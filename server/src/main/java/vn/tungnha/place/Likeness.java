package vn.tungnha.place;

/** A person's decision about a name that differs from another only in its accents. */
public enum Likeness { SAME_PLACE, ANOTHER_PLACE }
