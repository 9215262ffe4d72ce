package vn.tungnha.access;

import java.util.UUID;

/** Who makes a call, and through which front door. */
public record Caller(UUID account, Door door) {}
