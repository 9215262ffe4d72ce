package vn.tungnha.training;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.place.Place;
import vn.tungnha.place.Places;

/** The sessions an office looks after: those of its place, beneath it, and those above that its people are called to. */
@Component
public class Trainings {
    private final Places places;
    private final TrainingStore store;
    private final Attendees attendees;
    private final Clock clock;

    Trainings(Places places, TrainingStore store, Attendees attendees, Clock clock) {
        this.places = places;
        this.store = store;
        this.attendees = attendees;
        this.clock = clock;
    }

    /** Those that touch the period, the newest first. */
    public List<SessionLine> between(int place, LocalDate from, LocalDate to) { return store.sessions(scope(place), from, to); }

    public List<CourseLine> courses(int place) { return store.courses(scope(place)); }

    /** The session, or SESSION_UNKNOWN. */
    public SessionLine get(int place, UUID session) {
        return store.session(scope(place), session).orElseThrow(() -> new Refusal(TrainingProblem.SESSION_UNKNOWN, Map.of("id", session)));
    }

    /** Whom one may tick at this session; citizens are looked for by name. */
    public List<Learner> learners(int place, UUID session, String words) { return attendees.found(get(place, session), words, beneath(place)); }

    /** @param named whether the reader may see who came */
    public SessionDetail detail(int place, UUID id, boolean named) {
        SessionLine session = get(place, id);
        List<TrainingStore.Came> came = store.came(id, beneath(place));
        Map<UUID, Learner> known = attendees.of(session, came.stream().map(TrainingStore.Came::learner).toList(), beneath(place));
        List<TrainingStore.Came> found = came.stream().filter(each -> known.containsKey(each.learner())).toList();
        return new SessionDetail(session, units(session, found, known), named ? people(found, known) : null);
    }

    private static List<SessionDetail.Unit> units(SessionLine session, List<TrainingStore.Came> came, Map<UUID, Learner> known) {
        boolean citizens = session.of(Learners.CITIZENS);
        var byUnit = came.stream().collect(Collectors.groupingBy(each -> citizens ? (Object) each.leaf() : each.subject(), LinkedHashMap::new, Collectors.toList()));
        return byUnit.values().stream().map(unit -> {
            Learner one = known.get(unit.getFirst().learner());
            return new SessionDetail.Unit(citizens ? null : one.unit(), one.place(), one.within(),
                    (int) unit.stream().map(TrainingStore.Came::learner).distinct().count(), unit.size(),
                    (int) unit.stream().filter(each -> each.how().equals("online")).count());
        }).toList();
    }

    private static List<SessionDetail.Attendee> people(List<TrainingStore.Came> came, Map<UUID, Learner> known) {
        var byLearner = came.stream().collect(Collectors.groupingBy(TrainingStore.Came::learner, LinkedHashMap::new, Collectors.toList()));
        var people = new ArrayList<SessionDetail.Attendee>();
        byLearner.forEach((learner, days) -> people.add(new SessionDetail.Attendee(known.get(learner),
                days.stream().map(each -> new SessionDetail.Day(each.on(), each.how(), each.venue(), each.facts())).toList())));
        return people;
    }

    /**
     * What training there was in the period, counted beneath the place.
     *
     * @param map the day whose places are covered or not
     */
    public TrainingFigures figures(int place, LocalDate from, LocalDate to, LocalDate map) {
        List<TrainingStore.Held> held = store.held(places.leavesOf(place, map), from, to);
        List<Place> beneath = places.children(place, map);
        Set<Integer> covered = new HashSet<>();
        for (TrainingStore.Held each : held) touched(each).forEach(leaf -> covering(leaf, beneath, map).ifPresent(covered::add));
        TrainingFigures came = store.figures(places.leavesOf(place, map), from, to, map);
        List<Integer> heads = held.stream().map(TrainingStore.Held::heads).filter(Objects::nonNull).toList();
        int conferences = (int) held.stream().filter(each -> each.kind().equals("conference")).count();
        return new TrainingFigures(from, to, map, held.size(), conferences, held.size() - conferences,
                (int) held.stream().filter(each -> each.mode().equals("both")).count(),
                heads.size(), heads.stream().mapToInt(Integer::intValue).sum(), came.members(), came.conferenceMembers(), came.hybridMembers(),
                came.memberAttendances(), came.citizens(), came.households(), came.citizenAttendances(), covered.size(), beneath.size(),
                beneath.isEmpty() ? Place.VILLAGE : beneath.getFirst().level());
    }

    /** The leaves a session was held at: its own, and its venues' places as they stood on its day. */
    private Collection<Integer> touched(TrainingStore.Held session) {
        var leaves = new ArrayList<Integer>();
        leaves.add(session.leaf());
        for (int place : session.places())
            places.lastStanding(place, session.fromDay()).flatMap(day -> places.find(place, day)).ifPresent(at -> leaves.add(at.ownLeaf()));
        return leaves;
    }

    private Optional<Integer> covering(int leaf, List<Place> beneath, LocalDate map) {
        return beneath.stream().map(Place::id).filter(each -> places.covers(each, leaf, map)).findFirst();
    }

    Collection<Integer> beneath(int place) { return places.leavesOf(place, today()); }

    private TrainingStore.Scope scope(int place) {
        Place at = places.get(place, today());
        Set<Integer> beneath = Set.copyOf(beneath(place));
        Set<Integer> leaves = new HashSet<>(beneath);
        leaves.addAll(places.leavesAbove(at.id(), today()));
        return new TrainingStore.Scope(beneath, leaves, leaf -> attendees.placeOf(leaf));
    }

    private LocalDate today() { return ProvinceDay.of(clock.instant()); }
}
