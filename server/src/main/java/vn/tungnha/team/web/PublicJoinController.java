package vn.tungnha.team.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.tungnha.access.Needs;
import vn.tungnha.kernel.Limits;
import vn.tungnha.team.JoinRequests;

/** People who want to join a team say so here, without an account. Nothing that anybody sent can be read here. */
@RestController
@RequestMapping("/api/v1/public/join-requests")
class PublicJoinController {
    /**
     * @param leaf    of the village
     * @param website a field of the page that no person sees: a machine fills it in, and its request is dropped
     */
    record Wish(Integer leaf, String name, String phone, @Nullable Integer birthYear, @Nullable String organisation, @Nullable String note,
            @Nullable String website) {
        boolean byMachine() { return website != null && !website.isBlank(); }
    }

    private final JoinRequests requests;

    PublicJoinController(JoinRequests requests) { this.requests = requests; }

    @PostMapping
    @Needs.Nothing
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void send(@RequestBody Wish wish, HttpServletRequest request) {
        if (wish.byMachine()) return;
        requests.send(Limits.required("leaf", wish.leaf()),
                new JoinRequests.Wish(wish.name(), wish.phone(), wish.birthYear(), wish.organisation(), wish.note()), request.getRemoteAddr());
    }
}
