package vn.tungnha.access;

import java.util.UUID;

/** Somebody who may sign in. */
public record Account(UUID id, String name, String displayName, boolean mustChangePassword, boolean locked) {}
