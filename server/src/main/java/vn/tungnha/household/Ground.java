package vn.tungnha.household;

/** The lawful ground on which data is kept: a task of the authority, or consent (DOMAIN §6). */
public enum Ground { TASK, CONSENT }
