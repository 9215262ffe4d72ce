package vn.tungnha.staff.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.tungnha.access.AccessProblem;
import vn.tungnha.access.Caller;
import vn.tungnha.access.MaxBodySize;
import vn.tungnha.access.Needs;
import vn.tungnha.access.Permission;
import vn.tungnha.access.Role;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.staff.EndedRoleDirectory;
import vn.tungnha.staff.EndedRoleList;
import vn.tungnha.staff.EndedRoles;

/** Roles on places that exist no longer: which, where they can continue, and the confirmation of many at once. */
@RestController
@RequestMapping("/api/v1/console/places/{place}/ended-roles")
class EndedRoleController {
    /** @param at the ended place */
    record Chosen(UUID account, Role role, Integer at, Integer successor) {
        Chosen {
            if (account == null || role == null || at == null || successor == null) throw new Refusal(AccessProblem.MALFORMED);
        }

        EndedRoles.Choice choice() { return new EndedRoles.Choice(account, role, at, successor); }
    }

    /** @param confirmation new for each confirmation; the parts of a long list have the same */
    record Part(UUID confirmation, List<Chosen> roles) {
        private static final int MOST = 500;

        Part {
            if (confirmation == null || roles == null || roles.size() > MOST || roles.stream().anyMatch(Objects::isNull))
                throw new Refusal(AccessProblem.MALFORMED, Map.of("most", MOST));
        }
    }

    /** @param roles that wait for a confirmation */
    record Waiting(int roles) {}

    private final EndedRoleDirectory directory;
    private final EndedRoles ended;

    EndedRoleController(EndedRoleDirectory directory, EndedRoles ended) {
        this.directory = directory;
        this.ended = ended;
    }

    @GetMapping
    @Needs(Permission.MANAGE_ACCOUNTS)
    EndedRoleList list(Caller caller, @PathVariable int place) { return directory.list(caller.account(), place); }

    @GetMapping("/count")
    @Needs(Permission.MANAGE_ACCOUNTS)
    Waiting count(Caller caller, @PathVariable int place) { return new Waiting(directory.count(caller.account(), place)); }

    /** At most 500 roles. */
    @PostMapping
    @Needs(Permission.MANAGE_ACCOUNTS)
    @MaxBodySize(1 << 17)
    EndedRoles.Confirmed confirm(Caller caller, @PathVariable int place, @RequestBody Part part) {
        return ended.confirm(caller.account(), place, part.confirmation(), part.roles().stream().map(Chosen::choice).toList());
    }

    /** All roles of a confirmation at once. */
    @PostMapping("/{confirmation}/undo")
    @Needs(Permission.MANAGE_ACCOUNTS)
    EndedRoles.Undone undo(Caller caller, @PathVariable int place, @PathVariable UUID confirmation) { return ended.undo(caller.account(), place, confirmation); }
}
