package vn.tungnha.visit;

/** Whose phone was used. */
public enum DeviceUsed { OWN, FAMILY, HELPER, NONE }
