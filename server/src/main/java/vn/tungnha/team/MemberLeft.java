package vn.tungnha.team;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import vn.tungnha.kernel.Limits;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.ledger.EarlierFacts;
import vn.tungnha.ledger.FactContent;

/** {@code member.left/1}: a member leaves the team on that day. */
public record MemberLeft(UUID member, LocalDate on) implements FactContent {
    public MemberLeft {
        Limits.required("member", member);
        Limits.day("on", Limits.required("on", on));
    }

    @Override
    public Set<UUID> needs() { return Set.of(member); }

    @Override
    public void checkAfter(EarlierFacts earlier) {
        if (!(earlier.find(member) instanceof MemberJoined)) throw new Refusal(TeamProblem.NOT_A_MEMBER);
    }
}
