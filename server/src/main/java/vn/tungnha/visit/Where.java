package vn.tungnha.visit;

/** Where people met. */
public enum Where { HOME, FIELD, MARKET, VILLAGE_HOUSE, ONE_STOP, PHONE, BUSINESS }
