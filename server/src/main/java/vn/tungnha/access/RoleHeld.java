package vn.tungnha.access;

import vn.tungnha.place.Days;

/** A role somebody holds at a place, from a day until the day before another. */
public record RoleHeld(Role role, int place, Days valid) {}
