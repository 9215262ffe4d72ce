package vn.tungnha.visit.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.tungnha.ledger.Fold;
import vn.tungnha.ledger.Meaning;
import vn.tungnha.ledger.Told;
import vn.tungnha.visit.RoundClosed;
import vn.tungnha.visit.RoundOpened;
import vn.tungnha.visit.RoundRow;

/** A round and, if it was ended early, the earliest day it was ended on. */
@Component
class RoundFold implements Fold {
    @Override
    public String name() { return "round"; }

    @Override
    public int version() { return 2; }

    @Override
    public Set<String> reads() { return Set.of("round.opened/1", "round.closed/1"); }

    @Override
    public void fold(List<Told<?>> history, Meaning meaning) {
        Told<?> birth = null;
        LocalDate closedOn = null;
        for (Told<?> told : history) {
            if (told.content() instanceof RoundOpened) birth = told;
            if (told.content() instanceof RoundClosed closed && (closedOn == null || closed.on().isBefore(closedOn))) closedOn = closed.on();
        }
        if (birth != null) meaning.row(VisitWords.ROUND, row(birth, (RoundOpened) birth.content(), closedOn));
    }

    private static RoundRow row(Told<?> told, RoundOpened opened, LocalDate closedOn) {
        return new RoundRow(told.id(), opened.name(), opened.done(), opened.audience(), opened.households(), opened.places(), opened.share(), opened.from(),
                opened.until(), opened.of(), closedOn);
    }
}
