package vn.tungnha.territory;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tungnha.ledger.NewFact;
import vn.tungnha.place.LeafCut;

/** A module above that names leaves in its facts and says what a split of a village changes in them. */
public interface SplitFollower {
    /**
     * Facts to record together with the split.
     *
     * @param account whoever splits
     * @param shared  whether what was true of the old village stays true of both
     * @param from    first day with two villages
     */
    List<NewFact> follow(UUID account, List<LeafCut> cuts, boolean shared, LocalDate from);
}
