package vn.tungnha.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tungnha.place.LeafCut;
import vn.tungnha.place.PlaceSplit;
import vn.tungnha.place.Places;

/**
 * Splits villages for tests of the ledger, without the rules and the log of the module that offers it to people.
 *
 * @param place the new village
 * @param upper the leaf of what stays
 * @param lower the leaf of what goes
 */
record SplitVillage(int place, int upper, int lower, Splitting.Halves halves) {
    static SplitVillage split(ApplicationContext context, int village, int leaf, LocalDate from, Set<UUID> going) { return split(context, village, leaf, from, going, () -> { }); }

    /** @param beforeCommit runs while the leaf is locked */
    static SplitVillage split(ApplicationContext context, int village, int leaf, LocalDate from, Set<UUID> going, Runnable beforeCommit) {
        Places places = context.getBean(Places.class);
        Splitting splitting = context.getBean(Splitting.class);
        splitting.prepare();
        SplitVillage made = context.getBean(TransactionTemplate.class).execute(status -> {
            PlaceSplit.Made split = places.split(village, new PlaceSplit("thôn", "Mới " + leaf, from, List.of(leaf), null, null));
            LeafCut cut = split.cuts().getFirst();
            Splitting.Halves halves = splitting.carry(List.of(cut), going, List.of()).getFirst();
            beforeCommit.run();
            return new SplitVillage(split.place(), cut.staying(), cut.away(), halves);
        });
        places.forget();
        return made;
    }
}
