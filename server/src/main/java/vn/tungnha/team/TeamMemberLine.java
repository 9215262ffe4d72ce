package vn.tungnha.team;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tungnha.kernel.Gender;

/**
 * A present or former member of a team.
 *
 * @param userName of the account with which the member signs in
 * @param name     null for callers who may not read names, and once it was erased; the phone likewise
 * @param decision that changed the team's members
 * @param termEnd  last day of the term
 * @param leftOn   the first day outside the team
 */
public record TeamMemberLine(UUID id, @Nullable UUID account, @Nullable String userName, MemberJoined.MemberRole role, @Nullable String organisation,
        @Nullable Gender gender, @Nullable Integer birthYear, List<String> languages, List<String> skills, @Nullable String name, @Nullable String phone,
        LocalDate fromDay, @Nullable LocalDate termEnd,        @Nullable FoundingDecision decision, @Nullable LocalDate leftOn) {}
