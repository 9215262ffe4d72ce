package vn.tungnha.indicator;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tungnha.catalogue.ServiceNames;
import vn.tungnha.indicator.Indicator.Counting;
import vn.tungnha.indicator.Indicator.Group;
import vn.tungnha.ledger.Measure;

/** Indicators made from the catalogue: each measure of each service, in the catalogue's order. A new service has its figures at once. */
@Component
public class ServiceIndicators {
    /** e.g. {@code service.vneid-2.able} */
    record Named(ServiceNames.Listed service, ServiceMeasure measure) {
        String name() { return "service." + service.code() + "." + measure.word(); }

        Indicator indicator() {
            return Indicator.of(name(), Group.SKILLS, measure.isStock() ? Counting.ABLE_BY_THEN : Counting.ABLE, service.id().toString(), Measure.Unit.PERSON);
        }
    }

    private final ServiceNames services;

    ServiceIndicators(ServiceNames services) { this.services = services; }

    List<ServiceNames.Listed> services() { return services.listed(); }

    public List<Indicator> all() { return services().stream().flatMap(ServiceIndicators::of).map(Named::indicator).toList(); }

    Optional<Named> find(String name) { return services().stream().flatMap(ServiceIndicators::of).filter(each -> each.name().equals(name)).findFirst(); }

    static Stream<Named> of(ServiceNames.Listed service) { return Arrays.stream(ServiceMeasure.values()).map(measure -> new Named(service, measure)); }

    /** The ids, in the order of the columns of a {@link ServiceSheet}. */
    static List<UUID> ids(List<ServiceNames.Listed> services) { return services.stream().map(ServiceNames.Listed::id).toList(); }
}
