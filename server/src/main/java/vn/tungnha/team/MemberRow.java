package vn.tungnha.team;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tungnha.kernel.Gender;
import vn.tungnha.ledger.Row;

/** A member of a team, past or present. */
public record MemberRow(UUID id, UUID team, UUID account, MemberJoined.MemberRole role, String organisation, Gender gender, Integer birthYear,
        List<String> languages, List<String> skills, String name, String phone, LocalDate fromDay, LocalDate termEnd, FoundingDecision decision,
        LocalDate leftOn) implements Row {}
