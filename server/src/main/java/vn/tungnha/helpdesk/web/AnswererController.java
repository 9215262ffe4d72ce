package vn.tungnha.helpdesk.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.tungnha.access.AccessProblem;
import vn.tungnha.access.Caller;
import vn.tungnha.access.Needs;
import vn.tungnha.access.Permission;
import vn.tungnha.helpdesk.Answerer;
import vn.tungnha.helpdesk.AnswererNamed;
import vn.tungnha.helpdesk.Answerers;
import vn.tungnha.helpdesk.Links;
import vn.tungnha.helpdesk.Step;
import vn.tungnha.kernel.Refusal;

/** Who answers for which service, named by offices. */
@RestController
@RequestMapping("/api/v1/console/places/{place}/answerers")
class AnswererController {
    /** Somebody to be named; the id is born in the browser, so that naming them again changes nothing. */
    record Naming(UUID id, List<UUID> services, AnswererNamed.Kind kind, String organisation, @Nullable String name, @Nullable String phone,
            @Nullable String email) {
        AnswererNamed fact() {
            if (id == null || services == null || services.isEmpty()) throw new Refusal(AccessProblem.MALFORMED);
            return new AnswererNamed(services, kind, organisation, null, new AnswererNamed.Contact(name, phone, email));
        }
    }

    /** Which step a link is for. */
    record Wanted(UUID service, Integer step) {
        Step about() {
            if (service == null || step == null) throw new Refusal(AccessProblem.MALFORMED);
            return new Step(service, step);
        }
    }

    /** @param token the last part of {@code /tra-loi/…} */
    record Made(String token) {}

    private final Answerers answerers;
    private final Links links;

    AnswererController(Answerers answerers, Links links) {
        this.answerers = answerers;
        this.links = links;
    }

    @GetMapping
    @Needs(Permission.NAME_ANSWERERS)
    List<Answerer> answerers(@PathVariable int place) { return answerers.at(place); }

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Needs(Permission.NAME_ANSWERERS)
    void name(@PathVariable int place, @RequestBody Naming naming, Caller caller) { answerers.name(caller.account(), place, naming.id(), naming.fact()); }

    @DeleteMapping("/{answerer}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Needs(Permission.NAME_ANSWERERS)
    void end(@PathVariable int place, @PathVariable UUID answerer, Caller caller) { answerers.end(caller.account(), place, answerer); }

    /** A link to pass on by hand. */
    @PostMapping("/{answerer}/links")
    @Needs(Permission.NAME_ANSWERERS)
    Made link(@PathVariable int place, @PathVariable UUID answerer, @RequestBody Wanted wanted) {
        return new Made(links.make(place, answerer, wanted.about()));
    }
}
