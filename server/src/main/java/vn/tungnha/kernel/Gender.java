package vn.tungnha.kernel;

/** As the person says. */
public enum Gender { MALE, FEMALE, OTHER }
