package vn.tungnha.staff.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.tungnha.access.AccessProblem;
import vn.tungnha.access.AccountDirectory.After;
import vn.tungnha.access.AccountDirectory.State;
import vn.tungnha.access.Caller;
import vn.tungnha.access.Devices;
import vn.tungnha.access.MaxBodySize;
import vn.tungnha.access.Needs;
import vn.tungnha.access.Permission;
import vn.tungnha.access.Role;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.staff.EndedRoles;
import vn.tungnha.staff.Moves;
import vn.tungnha.staff.SignInLinks;
import vn.tungnha.staff.Staff;
import vn.tungnha.staff.StaffChange;
import vn.tungnha.staff.StaffDirectory;
import vn.tungnha.staff.StaffLine;
import vn.tungnha.staff.TeamMoves.TeamChange;

/** Accounts and roles of the people of a place and of the places beneath it. */
@RestController
@RequestMapping("/api/v1/console/places/{place}/staff")
class StaffController {
    /** @param to the first day without the role */
    record RoleAt(Role role, Integer at, @Nullable LocalDate from, @Nullable LocalDate to) {
        RoleAt {
            if (role == null || at == null) throw new Refusal(AccessProblem.MALFORMED);
        }
    }

    /** @param name what the person signs in with; unchanged when absent */
    record Changed(String displayName, @Nullable String phone, @Nullable String name) {
        Changed {
            if (displayName == null) throw new Refusal(AccessProblem.MALFORMED);
        }
    }

    /**
     * A person moves.
     *
     * @param from roles that end
     * @param to   the role that begins; its {@code from} is the day of the move
     */
    record Moving(List<RoleAt> from, RoleAt to) {
        Moving {
            if (from == null || to == null || from.stream().anyMatch(each -> each == null)) throw new Refusal(AccessProblem.MALFORMED);
        }

        Moves.Move move() {
            return new Moves.Move(from.stream().map(each -> new Staff.HeldAt(each.role(), each.at())).toList(), to.role(), to.at(), to.from());
        }
    }

    record Moved(StaffLine person, List<TeamChange> teams) {}

    record Description(String displayName, @Nullable String phone) {
        Description {
            if (displayName == null) throw new Refusal(AccessProblem.MALFORMED);
        }
    }

    /** @param role of the person; {@code at} is the id of the place where it is held */
    record NewPerson(@Nullable String name, Description person, RoleAt role) {
        NewPerson {
            if (person == null || role == null) throw new Refusal(AccessProblem.MALFORMED);
        }
    }

    record Chosen(List<UUID> people) {
        private static final int MOST = 1_000;

        Chosen {
            if (people == null || people.size() > MOST || people.stream().anyMatch(Objects::isNull)) throw new Refusal(AccessProblem.MALFORMED, Map.of("most", MOST));
        }
    }

    record Phones(int revoked) {}

    private final StaffDirectory directory;
    private final Staff staff;
    private final Moves moves;
    private final SignInLinks links;
    private final EndedRoles ended;

    StaffController(StaffDirectory directory, Staff staff, Moves moves, SignInLinks links, EndedRoles ended) {
        this.ended = ended;
        this.moves = moves;
        this.directory = directory;
        this.staff = staff;
        this.links = links;
    }

    /**
     * A page of 100 people.
     *
     * @param text      part of a name, user name or telephone number
     * @param afterName display name of the last person of the page before, with {@code afterId}
     */
    @GetMapping
    @Needs(Permission.MANAGE_ACCOUNTS)
    List<StaffLine> find(Caller caller, @PathVariable int place, @RequestParam(defaultValue = "") String text, @RequestParam(required = false) Role role,
            @RequestParam(defaultValue = "ANY") State state, @RequestParam(required = false) String afterName,
            @RequestParam(required = false) UUID afterId) {
        After after = afterName == null || afterId == null ? null : new After(afterName, afterId);
        return directory.find(caller.account(), new StaffDirectory.Search(place, text, role, state, after));
    }

    @PostMapping
    @Needs(Permission.MANAGE_ACCOUNTS)
    StaffLine create(Caller caller, @PathVariable int place, @RequestBody NewPerson fresh) {
        UUID account = staff.create(caller.account(), new Staff.NewPerson(fresh.name(), fresh.person().displayName(), fresh.person().phone(),
                fresh.role().role(), fresh.role().at(), fresh.role().from(), fresh.role().to()));
        return directory.get(caller.account(), account);
    }

    @GetMapping("/{account}")
    @Needs(Permission.MANAGE_ACCOUNTS)
    StaffLine get(Caller caller, @PathVariable int place, @PathVariable UUID account) { return directory.get(caller.account(), account); }

    /** Newest first. */
    @GetMapping("/{account}/changes")
    @Needs(Permission.MANAGE_ACCOUNTS)
    List<StaffChange> changes(Caller caller, @PathVariable int place, @PathVariable UUID account) { return directory.changes(caller.account(), account); }

    @PostMapping("/{account}")
    @Needs(Permission.MANAGE_ACCOUNTS)
    StaffLine describe(Caller caller, @PathVariable int place, @PathVariable UUID account, @RequestBody Changed fresh) {
        staff.describe(caller.account(), account, fresh.displayName(), fresh.phone());
        if (fresh.name() != null) staff.rename(caller.account(), account, fresh.name());
        return directory.get(caller.account(), account);
    }

    @PostMapping("/{account}/roles")
    @Needs(Permission.MANAGE_ACCOUNTS)
    StaffLine give(Caller caller, @PathVariable int place, @PathVariable UUID account, @RequestBody RoleAt role) {
        staff.give(caller.account(), account, role.role(), role.at(), role.from(), role.to());
        return directory.get(caller.account(), account);
    }

    /** Roles here end and a role there begins, on one day. */
    @PostMapping("/{account}/move")
    @Needs(Permission.MANAGE_ACCOUNTS)
    Moved move(Caller caller, @PathVariable int place, @PathVariable UUID account, @RequestBody Moving moving) {
        List<TeamChange> teams = moves.move(caller.account(), account, moving.move());
        return new Moved(directory.get(caller.account(), account), teams);
    }

    /** Confirms the successor of an abolished place: the role ends at that place and begins at the place that has its leaf now. */
    @PostMapping("/{account}/roles/confirm")
    @Needs(Permission.MANAGE_ACCOUNTS)
    StaffLine confirm(Caller caller, @PathVariable int place, @PathVariable UUID account, @RequestBody RoleAt role) {
        ended.confirm(caller.account(), place, account, role.role(), role.at());
        return directory.get(caller.account(), account);
    }

    @GetMapping("/{account}/phones")
    @Needs(Permission.MANAGE_ACCOUNTS)
    List<Devices.Phone> phones(Caller caller, @PathVariable int place, @PathVariable UUID account) { return staff.phones(caller.account(), account); }

    @PostMapping("/{account}/phones/{phone}/revoke")
    @Needs(Permission.MANAGE_ACCOUNTS)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revokePhone(Caller caller, @PathVariable int place, @PathVariable UUID account, @PathVariable UUID phone) {
        staff.revokePhone(caller.account(), account, phone);
    }

    /** {@code to} is the first day without the role; today when absent. */
    @PostMapping("/{account}/roles/end")
    @Needs(Permission.MANAGE_ACCOUNTS)
    StaffLine end(Caller caller, @PathVariable int place, @PathVariable UUID account, @RequestBody RoleAt role) {
        staff.end(caller.account(), account, role.role(), role.at(), role.to());
        return directory.get(caller.account(), account);
    }

    @PostMapping("/{account}/lock")
    @Needs(Permission.MANAGE_ACCOUNTS)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void lock(Caller caller, @PathVariable int place, @PathVariable UUID account) { staff.lock(caller.account(), account); }

    @PostMapping("/{account}/unlock")
    @Needs(Permission.MANAGE_ACCOUNTS)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unlock(Caller caller, @PathVariable int place, @PathVariable UUID account) { staff.unlock(caller.account(), account); }

    /** A lost phone. */
    @PostMapping("/{account}/revoke-phones")
    @Needs(Permission.MANAGE_ACCOUNTS)
    Phones revokePhones(Caller caller, @PathVariable int place, @PathVariable UUID account) { return new Phones(staff.revokePhones(caller.account(), account)); }

    /** One-time links to choose a password; links made before stop working. */
    @PostMapping("/sign-in-links")
    @Needs(Permission.MANAGE_ACCOUNTS)
    @MaxBodySize(1 << 17)
    List<SignInLinks.Made> makeLinks(Caller caller, @PathVariable int place, @RequestBody Chosen chosen) { return links.make(caller.account(), chosen.people()); }
}
