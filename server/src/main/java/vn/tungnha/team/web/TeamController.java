package vn.tungnha.team.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.tungnha.access.AccessProblem;
import vn.tungnha.access.Caller;
import vn.tungnha.access.Needs;
import vn.tungnha.access.Permission;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.team.AccountMember;
import vn.tungnha.team.PersonalFacts;
import vn.tungnha.team.TeamHome;
import vn.tungnha.team.TeamList;
import vn.tungnha.team.TeamPage;
import vn.tungnha.team.TeamRoles;
import vn.tungnha.team.Teams;
import vn.tungnha.team.Teams.State;

/** Teams and their members, for the offices that manage them. What changes is recorded as facts. */
@RestController
@RequestMapping("/api/v1/console/places/{place}/teams")
class TeamController {
    /**
     * Members whose accounts get the roles that follow from the team.
     *
     * @param on first day of the change; today when absent
     */
    record Following(List<UUID> members, @Nullable LocalDate on) {
        private static final int MOST = 100;

        Following {
            if (members == null || members.size() > MOST || members.stream().anyMatch(Objects::isNull)) throw new Refusal(AccessProblem.MALFORMED, Map.of("most", MOST));
        }
    }

    private final Teams teams;
    private final TeamRoles roles;

    TeamController(Teams teams, TeamRoles roles) {
        this.teams = teams;
        this.roles = roles;
    }

    /**
     * A page of 100 teams.
     *
     * @param text part of the name of a team, its lead, its commune or one of its villages
     * @param skip how many are on the pages before
     */
    @GetMapping
    @Needs(Permission.MANAGE_TEAMS)
    TeamList find(Caller caller, @PathVariable int place, @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "ACTIVE") State state, @RequestParam(defaultValue = "0") int skip) {
        return teams.find(caller.account(), place, text, state, Math.max(skip, 0));
    }

    /** Communes in which a team can be founded, with their villages. */
    @GetMapping("/homes")
    @Needs(Permission.MANAGE_TEAMS)
    List<TeamHome> homes(@PathVariable int place) { return teams.homes(place); }

    /** Grants the accounts of these members the roles their team needs. Idempotent. */
    @PostMapping("/{team}/roles")
    @Needs(Permission.MANAGE_TEAMS)
    List<TeamRoles.RoleChange> follow(Caller caller, @PathVariable int place, @PathVariable UUID team, @RequestBody Following following) {
        return roles.follow(caller.account(), place, team, following.members(), following.on());
    }

    /** The facts to erase when a member asks for the erasure of what names them. */
    @GetMapping("/{team}/members/{member}/personal-facts")
    @Needs(Permission.ERASE_PERSONAL)
    PersonalFacts personalFacts(@PathVariable int place, @PathVariable UUID team, @PathVariable UUID member) { return teams.personalFacts(place, team, member); }

    /** Members who sign in with an account, and those who may be the same person. */
    @GetMapping("/of-account/{account}")
    @Needs(Permission.MANAGE_TEAMS)
    List<AccountMember> ofAccount(Caller caller, @PathVariable int place, @PathVariable UUID account) { return teams.of(caller.account(), place, account); }

    /** Names only for those who may see personal data. */
    @GetMapping("/{team}")
    @Needs(Permission.MANAGE_TEAMS)
    TeamPage get(Caller caller, @PathVariable int place, @PathVariable UUID team) { return teams.get(caller.account(), place, team); }
}
