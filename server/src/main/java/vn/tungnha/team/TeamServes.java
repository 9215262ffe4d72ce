package vn.tungnha.team;

import java.time.LocalDate;
import java.util.List;
import vn.tungnha.kernel.Limits;
import vn.tungnha.ledger.EarlierFacts;
import vn.tungnha.ledger.FactContent;

/** {@code team.serves/1}: from that day the team serves exactly these leaves. */
public record TeamServes(List<Integer> serves, LocalDate from) implements FactContent {
    public TeamServes {
        serves = Limits.list("serves", Limits.required("serves", serves), TeamFounded.MOST_LEAVES);
        Limits.day("from", Limits.required("from", from));
    }

    @Override
    public void checkAfter(EarlierFacts earlier) { MemberJoined.checkTeam(earlier); }
}
