package vn.tungnha.visit.facts;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.tungnha.ledger.Fold;
import vn.tungnha.ledger.Meaning;
import vn.tungnha.ledger.Told;
import vn.tungnha.visit.GatheringHeld;
import vn.tungnha.visit.GatheringRow;
import vn.tungnha.visit.Note;

/** Group sessions and how many heads were there. */
@Component
class GatheringFold implements Fold {
    @Override
    public String name() { return "gathering"; }

    @Override
    public int version() { return 1; }

    @Override
    public Set<String> reads() { return Set.of("gathering.held/1"); }

    @Override
    public void fold(List<Told<?>> history, Meaning meaning) {
        Told<?> told = history.getLast();
        var held = (GatheringHeld) told.content();
        meaning.row(VisitWords.GATHERING, new GatheringRow(told.id(), told.day(), held.where(), held.headCount(), held.services(), told.fact().author(),
                held.team() == null ? told.fact().team() : held.team(), Note.of(held.personal())));
        meaning.count(VisitWords.GATHERINGS, told.day(), 1);
        meaning.count(VisitWords.HEADS, told.day(), held.headCount());
    }
}
