package vn.tungnha.team.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.tungnha.access.Caller;
import vn.tungnha.access.Needs;
import vn.tungnha.access.Permission;
import vn.tungnha.team.JoinRequest;
import vn.tungnha.team.JoinRequest.State;
import vn.tungnha.team.JoinRequests;

/** Requests to join, for the leads and offices of the villages. */
@RestController
@RequestMapping("/api/v1/console/places/{place}/join-requests")
class JoinRequestController {
    /**
     * @param team    when several serve the village
     * @param account the person's own, when there is one
     */
    record Accepting(@Nullable UUID team, @Nullable UUID account) {}

    record Refusing(String reason) {}

    /** @param requests that wait for a decision */
    record Waiting(int requests) {}

    private final JoinRequests requests;

    JoinRequestController(JoinRequests requests) { this.requests = requests; }

    /** Newest first, at most 500. */
    @GetMapping
    @Needs(Permission.MANAGE_ACCOUNTS)
    List<JoinRequest> of(Caller caller, @PathVariable int place, @RequestParam(defaultValue = "WAITING") State state) {
        return requests.of(caller.account(), place, state);
    }

    /** How many wait, for the badge in the navigation. */
    @GetMapping("/waiting")
    @Needs(Permission.MANAGE_ACCOUNTS)
    Waiting waiting(@PathVariable int place) { return new Waiting(requests.waiting(place)); }

    @PostMapping("/{id}/accept")
    @Needs(Permission.MANAGE_ACCOUNTS)
    JoinRequest accept(Caller caller, @PathVariable int place, @PathVariable UUID id, @RequestBody Accepting accepting) {
        return requests.accept(caller.account(), place, id, accepting.team(), accepting.account());
    }

    @PostMapping("/{id}/refuse")
    @Needs(Permission.MANAGE_ACCOUNTS)
    JoinRequest refuse(Caller caller, @PathVariable int place, @PathVariable UUID id, @RequestBody Refusing refusing) {
        return requests.refuse(caller.account(), place, id, refusing.reason());
    }

    /** Takes the decision back. */
    @PostMapping("/{id}/reopen")
    @Needs(Permission.MANAGE_ACCOUNTS)
    JoinRequest reopen(Caller caller, @PathVariable int place, @PathVariable UUID id) { return requests.reopen(caller.account(), place, id); }
}
