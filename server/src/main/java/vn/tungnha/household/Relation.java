package vn.tungnha.household;

/** What somebody is to the head of the household. */
public enum Relation { HEAD, SPOUSE, CHILD, PARENT, OTHER }
