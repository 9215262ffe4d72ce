package vn.tungnha.indicator;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tungnha.household.HouseholdProblem;
import vn.tungnha.kernel.Period;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.place.Place;
import vn.tungnha.place.Places;

/** What a village's figures are made of: its households, and what was told about each. */
@Component
public class Register {
    private final Places places;
    private final RegisterStore store;
    private final BusinessStore businesses;
    private final Clock clock;

    Register(Places places, RegisterStore store, BusinessStore businesses, Clock clock) {
        this.places = places;
        this.store = store;
        this.businesses = businesses;
        this.clock = clock;
    }

    /** @param period whose figure the households reached add up to */
    public List<RegisterLine> households(int village, Period period, LocalDate map) {
        return store.households(leaves(village, map), period);
    }

    /** The businesses of a village. */
    public List<BusinessLine> businesses(int village, LocalDate map) { return businesses.businesses(leaves(village, map)); }

    /** @param id of the household, or of one that was merged into it */
    public HouseholdStory household(int leaf, UUID id) {
        LocalDate today = ProvinceDay.of(clock.instant());
        int village = places.ancestorsOf(leaf, today).stream().findFirst().map(Place::id).orElseThrow(() -> unknown(id));
        return store.household(leaf, store.standing(leaf, id), village).orElseThrow(() -> unknown(id));
    }

    /** In the order they are folded. */
    public List<ToldFact> facts(int leaf, UUID household) {
        List<ToldFact> facts = store.facts(leaf, store.standing(leaf, household));
        if (facts.isEmpty()) throw unknown(household);
        return facts;
    }

    private Integer[] leaves(int village, LocalDate map) {
        places.find(village, map).orElseThrow(() -> new Refusal(IndicatorProblem.PLACE_NOT_ON_MAP, Map.of("place", village)));
        return places.leavesOf(village, map).toArray(Integer[]::new);
    }

    private static Refusal unknown(UUID id) { return new Refusal(HouseholdProblem.HOUSEHOLD_UNKNOWN, Map.of("id", id)); }
}
