package vn.tungnha.team.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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
import tools.jackson.databind.ObjectMapper;
import vn.tungnha.access.AccessProblem;
import vn.tungnha.access.Caller;
import vn.tungnha.access.MaxBodySize;
import vn.tungnha.access.Needs;
import vn.tungnha.access.Permission;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.ledger.NewFact;
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
    /** A fact of the team; its id is made in the browser, so that a repeated request changes nothing. */
    record TeamFact(UUID id, String type, Map<String, Object> body, @Nullable Map<String, Object> personal) {
        TeamFact {
            if (id == null || type == null || body == null) throw new Refusal(AccessProblem.MALFORMED);
        }
    }

    /**
     * Facts of a team, and the accounts whose roles follow from them.
     *
     * @param leaf of the team
     * @param on   first day of the change; today when absent
     */
    record Recorded(Integer leaf, List<TeamFact> facts, List<UUID> accounts, @Nullable LocalDate on) {
        private static final int MOST = 100;

        Recorded {
            if (leaf == null || facts == null || accounts == null || facts.size() > MOST || accounts.size() > MOST || facts.stream().anyMatch(Objects::isNull)
                    || accounts.stream().anyMatch(Objects::isNull)) throw new Refusal(AccessProblem.MALFORMED, Map.of("most", MOST));
        }

        List<NewFact> by(UUID account, UUID team, Instant now, ObjectMapper json) {
            return facts.stream().map(each -> new NewFact(each.id(), leaf, each.type(), team, account, null, null, null, now, json.writeValueAsString(each.body()),
                    each.personal() == null ? null : json.writeValueAsString(each.personal()))).toList();
        }
    }

    private final Teams teams;
    private final TeamRoles roles;
    private final ObjectMapper json;
    private final Clock clock;

    TeamController(Teams teams, TeamRoles roles, ObjectMapper json, Clock clock) {
        this.json = json;
        this.clock = clock;
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

    /** Facts of the team and the roles that follow from them, all or none. Idempotent. */
    @PostMapping("/{team}/facts-and-roles")
    @Needs(Permission.MANAGE_TEAMS)
    @MaxBodySize(1 << 18)
    List<TeamRoles.RoleChange> record(Caller caller, @PathVariable int place, @PathVariable UUID team, @RequestBody Recorded recorded) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return roles.record(caller.account(), place, team, recorded.by(caller.account(), team, now, json), recorded.accounts(), recorded.on());
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
