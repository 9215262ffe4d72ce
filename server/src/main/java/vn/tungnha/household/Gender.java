package vn.tungnha.household;

/** As the person says. */
public enum Gender { MALE, FEMALE, OTHER }
