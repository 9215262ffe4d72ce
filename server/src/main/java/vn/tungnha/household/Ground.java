package vn.tungnha.household;

/** The lawful ground on which data is kept: a task of the authority, or consent (Luật 91/2025/QH15). */
public enum Ground { TASK, CONSENT }
