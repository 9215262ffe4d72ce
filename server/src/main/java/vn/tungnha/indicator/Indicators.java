package vn.tungnha.indicator;

import static vn.tungnha.ledger.Measure.Unit.HOUSEHOLD;
import static vn.tungnha.ledger.Measure.Unit.OCCURRENCE;
import static vn.tungnha.ledger.Measure.Unit.PERSON;

import java.util.List;
import org.springframework.stereotype.Component;

/** The indicators this house knows; a test holds them to the measures the modules declare. */
@Component
public class Indicators {
    static final Indicator REACHED = Indicator.distinct("households-reached", "household.reached", HOUSEHOLD)
            .shareOf(Indicator.DECLARED_HOUSEHOLDS, new Indicator.Thresholds(60, 20));
    static final Indicator HELPED = Indicator.distinct("people-helped", "person.helped", PERSON);
    static final Indicator ALONE = Indicator.count("people-newly-alone", "person.alone", PERSON);
    static final Indicator VISITS = Indicator.count("visits", "visit.made", OCCURRENCE);
    static final Indicator MASTERED = Indicator.count("people-mastered", "person.mastered", PERSON);
    static final Indicator FROM_NEIGHBOUR = Indicator.count("people-from-neighbours", "person.from_neighbour", PERSON);
    static final Indicator REGISTERED = Indicator.count("households-registered", "household.registered", HOUSEHOLD)
            .shareOf(Indicator.DECLARED_HOUSEHOLDS, new Indicator.Thresholds(95, 50));

    /** What each period is told in, in the order of {@link Figures}. */
    static final List<Indicator> OF_A_PERIOD = List.of(REACHED, HELPED, ALONE, VISITS, MASTERED, FROM_NEIGHBOUR, REGISTERED);

    public List<Indicator> all() { return OF_A_PERIOD; }
}
