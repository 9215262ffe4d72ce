package vn.tungnha.team;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tungnha.kernel.Gender;
import vn.tungnha.kernel.VietnameseText;
import vn.tungnha.ledger.Row;

/** A member of a team, past or present. */
public record MemberRow(UUID id, UUID team, UUID account, MemberJoined.MemberRole role, String organisation, Gender gender, Integer birthYear,
        List<String> languages, List<String> skills, String name, String phone, LocalDate fromDay, LocalDate termEnd, FoundingDecision decision,
        LocalDate leftOn) implements Row {
    boolean hasLeft(LocalDate today) { return leftOn != null && !leftOn.isAfter(today); }

    /** Whether both are surely memberships of one person; a name alone proves nothing, because two members may have the same. */
    boolean isSamePerson(MemberRow other) {
        if (id.equals(other.id) || account != null && account.equals(other.account)) return true;
        return name != null && other.name != null && phone != null && phone.equals(other.phone) && VietnameseText.spelling(name).equals(VietnameseText.spelling(other.name));
    }
}
