package vn.tungnha.territory;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tungnha.access.Roles;
import vn.tungnha.kernel.PlaceName;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.ledger.NewFact;
import vn.tungnha.ledger.Splitting;
import vn.tungnha.ledger.Splitting.Halves;
import vn.tungnha.place.LeafCut;
import vn.tungnha.place.PlaceHistory;
import vn.tungnha.place.PlaceHistory.Home;
import vn.tungnha.place.PlaceSplit;
import vn.tungnha.place.Places;
import vn.tungnha.territory.SplitPreview.Sum;
import vn.tungnha.territory.TerritoryLog.Entry;

/**
 * Splits a village: the new village, its leaves, and the facts that are carried into them change in one transaction. A split cannot be taken back, because
 * facts are recorded in the new leaves from then on; two villages that should have stayed one are merged.
 */
@Component
public class TerritorySplits {
    private record Made(int place, SplitPreview preview) {}

    private final Places places;
    private final Territory territory;
    private final Splitting splitting;
    private final SplitStore store;
    private final Roles roles;
    private final List<SplitFollower> followers;
    private final TerritoryLog log;
    private final TransactionTemplate transaction;

    TerritorySplits(Places places, Territory territory, Splitting splitting, SplitStore store, Roles roles, List<SplitFollower> followers, TerritoryLog log,
            TransactionTemplate transaction) {
        this.places = places;
        this.territory = territory;
        this.splitting = splitting;
        this.store = store;
        this.roles = roles;
        this.followers = followers;
        this.log = log;
        this.transaction = transaction;
    }

    /** Everybody who can go, by where they live. */
    public List<SplitChoice> choices(UUID account, int village) {
        territory.check(account, village);
        return store.choices(leaves(places.history(village), territory.today()));
    }

    /** Makes the split and rolls it back, so that a preview is refused for the same reasons as the split. */
    public SplitPreview preview(UUID account, int village, VillageSplit split) {
        check(account, village, split);
        Made made = transaction.execute(status -> {
            status.setRollbackOnly();
            return apply(account, village, split);
        });
        places.forget();
        return made.preview();
    }

    /** Returns the new village. */
    public int make(UUID account, int village, VillageSplit split) {
        check(account, village, split);
        int fresh = transaction.execute(status -> {
            Made made = apply(account, village, split);
            String before = made.preview().staying();
            String after = before + " + " + made.preview().fresh();
            log.record(Stream.of(village, made.place()).map(place -> new Entry(place, account, TerritoryChange.Kind.SPLIT, split.from(), null, before, after,
                    split.decision(), split.decidedOn(), null, null)).toList());
            return made.place();
        });
        places.forget();
        return fresh;
    }

    private void check(UUID account, int village, VillageSplit split) {
        territory.check(account, village);
        split.check();
        splitting.prepare();
    }

    private Made apply(UUID account, int village, VillageSplit split) {
        PlaceHistory before = places.history(village);
        before.checkSplit(split.from());
        List<Integer> leaves = leaves(before, split.from());
        Set<UUID> going = new HashSet<>(split.going());
        List<Integer> divided = divided(store.choices(leaves), going);
        Map<String, Long> whole = store.totals(leaves);
        PlaceSplit.Made made = places.split(village, new PlaceSplit(split.type(), split.name(), split.from(), divided, split.declared(), split.declaredByRest()));
        List<NewFact> following = followers.stream().flatMap(each -> each.follow(account, made.cuts(), split.shared(), split.from()).stream()).toList();
        List<Halves> halves = splitting.carry(made.cuts(), going, following);
        if (split.shared()) roles.extend(village, made.place(), split.from());
        int subjects = halves.stream().mapToInt(each -> each.away().subjects()).sum();
        int facts = halves.stream().mapToInt(each -> each.away().facts() + each.staying().facts()).sum();
        Map<String, Long> rest = store.totals(leaves(places.history(village), split.from()));
        Map<String, Long> fresh = store.totals(made.cuts().stream().map(LeafCut::away).toList());
        List<Sum> sums = SplitStore.SHOWN.stream().filter(whole::containsKey)
                .map(each -> new Sum(each, whole.get(each), rest.getOrDefault(each, 0L), fresh.getOrDefault(each, 0L))).toList();
        PlaceHistory after = places.history(made.place());
        return new Made(made.place(), new SplitPreview(fullName(before), fullName(after), territory.alike(after), sums, subjects - going.size(), facts));
    }

    /** The leaves that somebody leaves; each side keeps a household. */
    private static List<Integer> divided(List<SplitChoice> choices, Set<UUID> going) {
        Map<UUID, SplitChoice> known = choices.stream().collect(Collectors.toMap(SplitChoice::id, each -> each));
        if (!known.keySet().containsAll(going)) throw new Refusal(TerritoryProblem.TERRITORY_HOUSEHOLD_UNKNOWN);
        long households = choices.stream().filter(each -> !each.business()).count();
        long leaving = going.stream().map(known::get).filter(each -> !each.business()).count();
        if (leaving == 0 || leaving == households) throw new Refusal(TerritoryProblem.TERRITORY_ONE_SIDED);
        return going.stream().map(each -> known.get(each).leaf()).distinct().sorted().toList();
    }

    private static List<Integer> leaves(PlaceHistory village, LocalDate day) {
        return village.homes().stream().filter(home -> home.valid().contains(day)).map(Home::leaf).distinct().toList();
    }

    private static String fullName(PlaceHistory village) { return PlaceName.full(village.last().type(), village.last().name()); }
}
