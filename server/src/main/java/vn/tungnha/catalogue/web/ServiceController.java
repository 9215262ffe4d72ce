package vn.tungnha.catalogue.web;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.tungnha.access.Needs;
import vn.tungnha.access.Permission;
import vn.tungnha.catalogue.ServiceCard;
import vn.tungnha.catalogue.ServiceChange;
import vn.tungnha.catalogue.ServiceHome;
import vn.tungnha.catalogue.Services;
import vn.tungnha.catalogue.ShippedService;
import vn.tungnha.catalogue.ShippedServices;

/** The catalogue for desks, and its playbooks for everybody. */
@RestController
class ServiceController {
    private static final CacheControl A_WHILE = CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic();

    private final Services services;
    private final ShippedServices shipped;

    ServiceController(Services services, ShippedServices shipped) {
        this.services = services;
        this.shipped = shipped;
    }

    /** No secret: whoever writes playbooks or answers about them reads them, whether they see numbers or not. */
    @GetMapping("/api/v1/console/places/{place}/services")
    @Needs(Permission.SIGNED_IN)
    List<ServiceCard> services(@PathVariable int place) { return services.at(place); }

    @GetMapping("/api/v1/console/places/{place}/services/{id}")
    @Needs(Permission.SIGNED_IN)
    ServiceCard service(@PathVariable int place, @PathVariable UUID id) { return services.get(place, id); }

    /** Changes of a service with their authors, for accounts that may undo them. */
    @GetMapping("/api/v1/console/places/{place}/services/{id}/changes")
    @Needs(Permission.PUBLISH_SERVICES)
    List<ServiceChange> changes(@PathVariable int place, @PathVariable UUID id) { return services.changes(place, id); }

    @GetMapping("/api/v1/console/places/{place}/services/home")
    @Needs(Permission.PUBLISH_SERVICES)
    ServiceHome home(@PathVariable int place) { return services.home(); }

    /** The services that come with the product, to begin a catalogue from. */
    @GetMapping("/api/v1/console/places/{place}/services/shipped")
    @Needs(Permission.PUBLISH_SERVICES)
    List<ShippedService> shipped(@PathVariable int place) { return shipped.all(); }

    @GetMapping("/api/v1/public/services")
    @Needs.Nothing
    ResponseEntity<List<ServiceCard>> open() { return ResponseEntity.ok().cacheControl(A_WHILE).body(services.open()); }

    @GetMapping("/api/v1/public/services/{code}")
    @Needs.Nothing
    ResponseEntity<ServiceCard> open(@PathVariable String code) { return ResponseEntity.ok().cacheControl(A_WHILE).body(services.open(code)); }
}
