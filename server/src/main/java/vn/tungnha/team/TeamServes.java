package vn.tungnha.team;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.tungnha.kernel.Limits;
import vn.tungnha.ledger.EarlierFacts;
import vn.tungnha.ledger.FactContent;

/** {@code team.serves/1}: from that day the team serves exactly these leaves. */
public record TeamServes(List<Integer> serves, LocalDate from) implements FactContent {
    public TeamServes {
        serves = Limits.list("serves", Limits.required("serves", serves), TeamFounded.MOST_LEAVES);
        Limits.day("from", Limits.required("from", from));
    }

    /** The leaves that a team with this history serves on that day; none when it is no team. */
    public static Set<Integer> on(LocalDate day, List<FactContent> history) {
        LocalDate latest = null;
        Set<Integer> served = Set.of();
        for (FactContent content : history) {
            LocalDate since = since(content);
            if (since == null || since.isAfter(day) || latest != null && since.isBefore(latest)) continue;
            latest = since;
            served = Set.copyOf(content instanceof TeamServes changed ? changed.serves() : ((TeamFounded) content).serves());
        }
        return served;
    }

    private static LocalDate since(FactContent content) {
        return switch (content) {
            case TeamFounded founded -> founded.from();
            case TeamServes changed -> changed.from();
            default -> null;
        };
    }

    @Override
    public void checkAfter(EarlierFacts earlier) { MemberJoined.checkTeam(earlier); }
}
