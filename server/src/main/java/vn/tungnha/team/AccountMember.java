package vn.tungnha.team;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member of a team, seen from an account.
 *
 * @param name   null for callers who may not read names
 * @param joined whether the member signs in with the account; otherwise it has none, and the same name or telephone number
 */
public record AccountMember(UUID team, String teamName, UUID member, @Nullable String name, MemberJoined.MemberRole role, LocalDate fromDay, boolean joined) {}
