package vn.tungnha.place;

/** What somebody decided about a name that differs from another in its marks only. */
public enum Likeness { SAME_PLACE, ANOTHER_PLACE }
