package vn.tungnha.team;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import vn.tungnha.ledger.FactContent;

/** {@code member.left/1}: a member leaves the team on that day. */
public record MemberLeft(UUID member, LocalDate on) implements FactContent {
    public MemberLeft {
        Objects.requireNonNull(member);
        Objects.requireNonNull(on);
    }

    @Override
    public Set<UUID> needs() { return Set.of(member); }
}
