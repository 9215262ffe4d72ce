package vn.tungnha.indicator;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.tungnha.indicator.FirstStep.Kind;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.place.Place;
import vn.tungnha.place.Places;

/** The tasks of a province or a commune before its first month, and how far each task is done. */
@Component
public class FirstSteps {
    private final FirstStepStore store;
    private final Places places;
    private final Clock clock;

    FirstSteps(FirstStepStore store, Places places, Clock clock) {
        this.store = store;
        this.places = places;
        this.clock = clock;
    }

    /** None for places of other levels, and for a place that has ended. */
    public List<FirstStep> of(int place) {
        LocalDate today = ProvinceDay.of(clock.instant());
        return switch (places.find(place, today).map(Place::level).orElse(Place.VILLAGE)) {
            case Place.PROVINCE -> ofProvince(store.counts(place, Place.COMMUNE, today));
            case Place.COMMUNE -> ofCommune(store.counts(place, Place.VILLAGE, today));
            default -> List.of();
        };
    }

    private static List<FirstStep> ofProvince(FirstStepStore.Counts communes) {
        return List.of(FirstStep.ofAny(Kind.PROVINCE, 1), FirstStep.ofAny(Kind.PLACES, communes.units()),
                FirstStep.ofUnits(Kind.OFFICERS, communes.withOfficer(), communes.units()), FirstStep.ofUnits(Kind.TEAMS, communes.withTeam(), communes.units()),
                FirstStep.ofUnits(Kind.HOUSEHOLDS, communes.withHousehold(), communes.units()), FirstStep.ofAny(Kind.SERVICES, communes.services()),
                FirstStep.ofAny(Kind.ROUNDS, communes.rounds()));
    }

    private static List<FirstStep> ofCommune(FirstStepStore.Counts villages) {
        return List.of(FirstStep.ofUnits(Kind.TEAMS, villages.withTeam(), villages.units()), FirstStep.ofUnits(Kind.MEMBERS, villages.withMember(), villages.units()),
                FirstStep.ofUnits(Kind.HOUSEHOLDS, villages.withHousehold(), villages.units()), FirstStep.ofAny(Kind.ROUNDS, villages.rounds()));
    }
}
