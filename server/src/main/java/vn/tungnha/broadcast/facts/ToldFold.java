package vn.tungnha.broadcast.facts;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tungnha.broadcast.NoticeTold;
import vn.tungnha.broadcast.ToldRow;
import vn.tungnha.household.HouseholdRegistered;
import vn.tungnha.ledger.Fold;
import vn.tungnha.ledger.Meaning;
import vn.tungnha.ledger.Told;

/** Which notices a household was told; each telling counts as one, the household once a day. Of a household taken back nothing stands. */
@Component
class ToldFold implements Fold {
    @Override
    public String name() { return "told"; }

    @Override
    public int version() { return 1; }

    @Override
    public Set<String> reads() { return Set.of("household.registered/1", "notice.told/1"); }

    @Override
    public void fold(List<Told<?>> history, Meaning meaning) {
        if (history.stream().noneMatch(told -> told.content() instanceof HouseholdRegistered)) return;
        Set<UUID> known = new HashSet<>();
        for (Told<?> told : history) if (told.content() instanceof NoticeTold said) said(told, said, known.add(said.notice()), meaning);
    }

    private static void said(Told<?> told, NoticeTold said, boolean first, Meaning meaning) {
        UUID household = told.fact().subject();
        meaning.count(BroadcastWords.TELLINGS, told.day(), 1);
        meaning.distinct(BroadcastWords.HOUSEHOLDS_TOLD, household, told.day());
        if (first) meaning.row(BroadcastWords.TOLD, new ToldRow(ToldRow.id(household, said.notice()), household, said.notice(), told.day(), told.fact().author()));
    }
}
