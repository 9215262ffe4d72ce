package vn.tungnha.team;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tungnha.access.AccessProblem;
import vn.tungnha.access.Brakes;
import vn.tungnha.access.Brakes.Brake;
import vn.tungnha.kernel.Ids;
import vn.tungnha.kernel.Limits;
import vn.tungnha.kernel.PhoneNumber;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.kernel.VietnameseText;
import vn.tungnha.place.Place;
import vn.tungnha.place.Places;
import vn.tungnha.staff.StaffDirectory;
import vn.tungnha.staff.StaffLine;
import vn.tungnha.team.JoinRequest.Choice;
import vn.tungnha.team.JoinRequest.State;
import vn.tungnha.team.JoinRequestStore.Stored;

/** Requests to join a team: anybody sends one from the public page; the lead or an office of the village accepts or refuses it. */
@Component
public class JoinRequests {
    /** Many people share one address of a mobile network or a village hall. */
    private static final Brake SENDING = new Brake("join", 10, Duration.ofMinutes(30), TeamProblem.JOIN_THROTTLED);
    /** More than a village has volunteers: limits what a bot can add to the list. */
    private static final int MOST_WAITING = 50;
    private static final Duration KEPT = Duration.ofDays(90);
    private static final int LONGEST_NOTE = 500;
    private static final int LONGEST_PHONE = 30;

    /** Content of a request. */
    public record Wish(String name, String phone, @Nullable Integer birthYear, @Nullable String organisation, @Nullable String note) {
        public Wish {
            name = Limits.name("name", Limits.required("name", name), MemberJoined.LONGEST_NAME);
            phone = PhoneNumber.normalised(Limits.text("phone", Limits.required("phone", phone), LONGEST_PHONE));
            if (phone == null || !PhoneNumber.isOne(phone)) throw new Refusal(TeamProblem.JOIN_PHONE_INVALID);
            MemberJoined.checkBirthYear(birthYear);
            organisation = Limits.name("organisation", organisation, MemberJoined.LONGEST_NAME);
            note = Limits.text("note", note, LONGEST_NOTE);
        }
    }

    private final JoinRequestStore store;
    private final TeamStore teams;
    private final JoinAcceptance acceptance;
    private final TransactionTemplate transaction;
    private final StaffDirectory people;
    private final Places places;
    private final Brakes brakes;
    private final Clock clock;

    JoinRequests(JoinRequestStore store, TeamStore teams, JoinAcceptance acceptance, StaffDirectory people, Places places, Brakes brakes, Clock clock,
            TransactionTemplate transaction) {
        this.transaction = transaction;
        this.store = store;
        this.teams = teams;
        this.acceptance = acceptance;
        this.people = people;
        this.places = places;
        this.brakes = brakes;
        this.clock = clock;
    }

    /** Stores a request. The answer does not depend on earlier requests with the same number, so that nobody learns who wants to join. */
    public void send(int village, Wish wish, String address) {
        brakes.take(SENDING, address);
        place(village).filter(Place::village).orElseThrow(() -> new Refusal(AccessProblem.PARAMETER_INVALID, Map.of("name", "leaf")));
        store.deleteBefore(clock.instant().minus(KEPT));
        if (store.waiting(List.of(village)) >= MOST_WAITING) throw new Refusal(TeamProblem.JOIN_TOO_MANY);
        store.add(Ids.next(clock.instant()), village, wish, clock.instant());
    }

    /** The requests of the villages of a place. */
    public List<JoinRequest> of(UUID caller, int place, State state) {
        return shown(caller, place, store.of(places.leavesOf(place, today()), state));
    }

    /** How many requests of the villages of a place wait for a decision. */
    public int waiting(int place) { return store.waiting(places.leavesOf(place, today())); }

    /**
     * Takes the person into a team and gives the person an account, or a role on the account that is there.
     *
     * @param team    when several serve the village
     * @param account the person's own, when there is one
     */
    public JoinRequest accept(UUID caller, int place, UUID id, @Nullable UUID team, @Nullable UUID account) {
        Stored request = request(place, id);
        TeamStore.Stored into = chosen(request, team);
        UUID author = acceptance.prepare(caller, into.leaf());
        transaction.executeWithoutResult(status -> {
            decide(request, State.WAITING, State.ACCEPTED, caller, null);
            JoinAcceptance.Accepted accepted = acceptance.accept(caller, author, request, into, account);
            store.accepted(request, into.leaf(), into.row().id(), accepted);
        });
        return shown(caller, place, request(place, id));
    }

    /** @param reason the answer to the person who sent the request */
    public JoinRequest refuse(UUID caller, int place, UUID id, String reason) {
        Stored request = request(place, id);
        decide(request, State.WAITING, State.REFUSED, caller, Limits.text("reason", Limits.required("reason", reason), LONGEST_NOTE));
        return shown(caller, place, request(place, id));
    }

    /** Undoes a decision: the request waits again; the membership it created is withdrawn and the role ends. */
    public JoinRequest reopen(UUID caller, int place, UUID id) {
        Stored request = request(place, id);
        UUID author = request.state() == State.ACCEPTED && request.member() != null ? acceptance.prepare(caller, request.teamLeaf()) : caller;
        transaction.executeWithoutResult(status -> {
            decide(request, request.state(), State.WAITING, null, null);
            if (request.state() == State.ACCEPTED) acceptance.undo(caller, author, request);
        });
        return shown(caller, place, request(place, id));
    }

    private void decide(Stored request, State before, State after, @Nullable UUID by, @Nullable String reason) {
        if (before == after || !store.decide(request, before, after, by, by == null ? null : clock.instant(), reason))
            throw new Refusal(TeamProblem.JOIN_DECIDED);
    }

    private TeamStore.Stored chosen(Stored request, @Nullable UUID team) {
        List<TeamStore.Stored> possible = taking(request);
        if (possible.isEmpty()) throw new Refusal(TeamProblem.JOIN_NO_TEAM);
        if (team == null && possible.size() == 1) return possible.getFirst();
        return possible.stream().filter(each -> each.row().id().equals(team)).findFirst()
                .orElseThrow(() -> new Refusal(TeamProblem.TEAM_UNKNOWN, Map.of("id", Objects.toString(team, ""))));
    }

    /** The teams of the village; without one, the team of the commune. */
    private List<TeamStore.Stored> taking(Stored request) {
        List<TeamStore.Stored> own = teams.serving(request.leaf(), today());
        if (!own.isEmpty()) return own;
        return commune(request.leaf()).map(commune -> teams.serving(commune.ownLeaf(), today())).orElse(List.of());
    }

    private Stored request(int place, UUID id) {
        return store.find(places.leavesOf(place, today()), id).orElseThrow(() -> new Refusal(TeamProblem.JOIN_UNKNOWN, Map.of("id", id)));
    }

    private JoinRequest shown(UUID caller, int place, Stored request) { return shown(caller, place, List.of(request)).getFirst(); }

    /** Accounts are read once for all requests, teams once for each village. */
    private List<JoinRequest> shown(UUID caller, int place, List<Stored> requests) {
        List<Stored> waiting = requests.stream().filter(each -> each.state() == State.WAITING).toList();
        List<StaffLine> alike = waiting.isEmpty() ? List.of() : people.alike(caller, place, waiting.stream().map(Stored::name).toList(),
                waiting.stream().map(Stored::phone).toList());
        Map<Integer, List<Choice>> teamsOf = new HashMap<>();
        for (Stored each : waiting) teamsOf.computeIfAbsent(each.leaf(), leaf -> taking(each).stream().map(JoinRequests::choice).toList());
        return requests.stream().map(each -> waiting.contains(each) ? shown(each, teamsOf.get(each.leaf()), alike(each, alike)) : shown(each, List.of(), List.of()))
                .toList();
    }

    private JoinRequest shown(Stored each, List<Choice> into, List<Choice> alike) {
        return new JoinRequest(each.id(), place(each.leaf()).map(Place::fullName).orElse(""), commune(each.leaf()).map(Place::fullName).orElse(""), each.name(),
                each.phone(), each.birthYear(), each.organisation(), each.note(), each.askedAt(), each.state(), each.decidedBy(), each.decidedAt(), each.reason(),
                each.account(), into, alike);
    }

    private static Choice choice(TeamStore.Stored team) { return new Choice(team.row().id(), team.row().name()); }

    private static List<Choice> alike(Stored request, List<StaffLine> people) {
        String name = VietnameseText.folded(request.name());
        return people.stream().filter(StaffLine::manageable)
                .filter(each -> request.phone().equals(each.phone()) || VietnameseText.folded(each.displayName()).equals(name))
                .map(each -> new Choice(each.id(), each.displayName() + " · " + each.name())).toList();
    }

    private Optional<Place> place(int leaf) { return places.ancestorsOf(leaf, today()).stream().findFirst(); }

    private Optional<Place> commune(int leaf) { return places.ancestorsOf(leaf, today()).stream().filter(each -> each.level() == Place.COMMUNE).findFirst(); }

    private LocalDate today() { return ProvinceDay.of(clock.instant()); }
}
