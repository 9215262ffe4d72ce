package vn.tungnha.territory;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tungnha.ledger.NewFact;
import vn.tungnha.place.LeafCut;

/** Implemented by a higher module whose facts name leaves: records the changes that the split of a village needs. */
public interface SplitFollower {
    /**
     * Facts to record together with the split.
     *
     * @param account the person who splits the village
     * @param shared  whether both villages keep the teams and roles of the old village
     * @param from    first day with two villages
     */
    List<NewFact> follow(UUID account, List<LeafCut> cuts, boolean shared, LocalDate from);
}
