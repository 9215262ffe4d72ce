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
import vn.tungnha.catalogue.Services;

/** The catalogue for desks, and its playbooks for everybody. */
@RestController
class ServiceController {
    private static final CacheControl A_WHILE = CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic();

    private final Services services;

    ServiceController(Services services) { this.services = services; }

    /** No secret: whoever writes playbooks or answers about them reads them, whether they see numbers or not. */
    @GetMapping("/api/v1/console/places/{place}/services")
    @Needs(Permission.SIGNED_IN)
    List<ServiceCard> services(@PathVariable int place) { return services.at(place); }

    @GetMapping("/api/v1/console/places/{place}/services/{id}")
    @Needs(Permission.SIGNED_IN)
    ServiceCard service(@PathVariable int place, @PathVariable UUID id) { return services.get(place, id); }

    @GetMapping("/api/v1/public/services")
    @Needs.Nothing
    ResponseEntity<List<ServiceCard>> open() { return ResponseEntity.ok().cacheControl(A_WHILE).body(services.open()); }

    @GetMapping("/api/v1/public/services/{code}")
    @Needs.Nothing
    ResponseEntity<ServiceCard> open(@PathVariable String code) { return ResponseEntity.ok().cacheControl(A_WHILE).body(services.open(code)); }
}
