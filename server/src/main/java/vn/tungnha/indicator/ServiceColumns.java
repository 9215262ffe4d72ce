package vn.tungnha.indicator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.tungnha.kernel.Period;

/** Position of each service, measure and span in a leaf's array of numbers. The numbers of a province are the sum of the arrays. */
record ServiceColumns(Period period, List<UUID> services) {
    /** The days a number is about. */
    enum Span { NOW, LAST_YEAR, YEAR, EVER }

    int width() { return services.size() * ServiceMeasure.values().length * Span.values().length; }

    int at(int service, ServiceMeasure measure, Span span) {
        return (service * ServiceMeasure.values().length + measure.ordinal()) * Span.values().length + span.ordinal();
    }

    Map<UUID, Integer> positions() {
        Map<UUID, Integer> positions = new HashMap<>();
        for (int i = 0; i < services.size(); i++) positions.put(services.get(i), i);
        return positions;
    }

    Period days(Span span) {
        return switch (span) {
            case NOW -> period;
            case LAST_YEAR -> new Period(period.from().minusYears(1), period.to().minusYears(1));
            case YEAR -> new Period(period.to().withDayOfYear(1), period.to());
            case EVER -> Period.everTo(period.to());
        };
    }

    /** As {@link #days}, for a measure that describes a day: everything up to the end of the span. */
    Period days(ServiceMeasure measure, Span span) { return measure.isStock() ? Period.everTo(days(span).to()) : days(span); }
}
