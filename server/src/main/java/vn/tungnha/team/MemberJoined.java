package vn.tungnha.team;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.ledger.FactContent;

/** {@code member.joined/1}: somebody joins a team; the member's id is this fact's. */
public record MemberJoined(UUID account, MemberRole role, String organisation, String gender, Integer birthYear, List<String> languages, LocalDate from,
        Details personal) implements FactContent {
    public enum MemberRole { LEAD, DEPUTY, MEMBER, COLLABORATOR }

    /** What names and reaches a member. */
    public record Details(String name, String phone) {}

    public MemberJoined {
        Objects.requireNonNull(role);
        Objects.requireNonNull(from);
        languages = languages == null ? null : List.copyOf(languages);
        if (gender != null) gender = gender.toLowerCase(Locale.ROOT);
    }

    @Override
    public void checkComplete() {
        if (personal == null || personal.name() == null || personal.name().isBlank()) throw new Refusal(TeamProblem.MEMBER_NAME_MISSING);
    }
}
