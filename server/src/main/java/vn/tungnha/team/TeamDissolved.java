package vn.tungnha.team;

import java.time.LocalDate;
import vn.tungnha.kernel.Limits;
import vn.tungnha.ledger.EarlierFacts;
import vn.tungnha.ledger.FactContent;

/** {@code team.dissolved/1}: the team ends on that day. */
public record TeamDissolved(LocalDate on, FoundingDecision decision) implements FactContent {
    public TeamDissolved {
        Limits.day("on", Limits.required("on", on));
    }

    @Override
    public void checkAfter(EarlierFacts earlier) { MemberJoined.checkTeam(earlier); }
}
