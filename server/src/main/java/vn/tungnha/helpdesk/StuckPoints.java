package vn.tungnha.helpdesk;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tungnha.helpdesk.StuckHere.Count;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.place.Place;
import vn.tungnha.place.Places;
import vn.tungnha.team.Memberships;
import vn.tungnha.team.Memberships.Membership;

/** Where people beneath an office are stuck. */
@Component
public class StuckPoints {
    private static final int FREED_DAYS = 30;

    private final Places places;
    private final StuckStore store;
    private final Memberships memberships;
    private final Clock clock;

    StuckPoints(Places places, StuckStore store, Memberships memberships, Clock clock) {
        this.places = places;
        this.store = store;
        this.memberships = memberships;
        this.clock = clock;
    }

    /** The steps where people stand, the most pressing first. */
    public List<StuckStep> at(int place) {
        LocalDate today = today();
        return store.steps(beneath(place), today, since()).stream().map(found -> step(found, today)).sorted(Comparator.comparing(StuckStep::to).reversed()
                .thenComparing(StuckStep::waiting, Comparator.reverseOrder()).thenComparing(StuckStep::answered, Comparator.reverseOrder())).toList();
    }

    private static StuckStep step(StuckStore.Found found, LocalDate today) {
        int days = found.since() == null ? 0 : (int) ChronoUnit.DAYS.between(found.since(), today);
        var known = new Escalation.Known(days, found.waiting() == 0, found.again(), found.waiting() + found.answered(), found.named());
        return new StuckStep(found.service(), found.step(), found.waiting(), found.answered(), found.freed(), found.since(), found.again(), Escalation.of(known));
    }

    /** @param named whether the reader may see personal data */
    public StuckHere at(int place, UUID service, int number, boolean named) {
        LocalDate today = today();
        var step = new Step(service, number);
        Integer[] leaves = beneath(place);
        Integer[] told = Stream.concat(Stream.of(leaves), above(place).stream()).distinct().toArray(Integer[]::new);
        return new StuckHere(counts(place, store.byLeaf(step, leaves, today, since())), store.models(step, leaves),
                store.points(step, leaves, today, since()).stream().map(point -> named ? point : point.withoutPersonal()).map(this::named).toList(),
                store.answers(step, told, leaves, today).stream().map(this::told).toList());
    }

    /** What somebody is stuck at themselves, and as what they learn. */
    public OwnStuck own(UUID account, int place) {
        Membership member = memberships.of(account, today()).orElse(null);
        List<StuckPoint> points = store.own(account, member == null ? null : member.member(), beneath(place), today(), since()).stream().map(this::named).toList();
        return new OwnStuck(member == null ? places.get(place, today()).ownLeaf() : member.leaf(), member == null ? null : member.team(),
                member == null ? null : member.member(), points);
    }

    /** Who stands at a step beneath a place, and with which phones. */
    Waiting waiting(int place, Step step) {
        Integer[] leaves = beneath(place);
        List<StuckStore.AtLeaf> there = store.byLeaf(step, leaves, today(), today());
        int unanswered = there.stream().mapToInt(StuckStore.AtLeaf::waiting).sum();
        return new Waiting(unanswered + there.stream().mapToInt(StuckStore.AtLeaf::answered).sum(), unanswered, store.models(step, leaves));
    }

    /** Those whom an answer has set free. */
    int freed(UUID answer, int place, Step step) {
        Integer[] leaves = beneath(place);
        return store.answers(step, leaves, leaves, today()).stream().filter(each -> each.answer().id().equals(answer)).mapToInt(StuckStore.Answered::freed).sum();
    }

    /** @param unanswered how many of the people no answer reaches yet */
    record Waiting(int people, int unanswered, List<StuckHere.Model> models) {}

    /** By the places right beneath; what stands at the place's own leaf is the place's own. */
    private List<Count> counts(int place, List<StuckStore.AtLeaf> leaves) {
        Map<Integer, Count> counts = new LinkedHashMap<>();
        for (StuckStore.AtLeaf at : leaves)
            counts.merge(part(place, at.leaf()).id(), new Count(name(part(place, at.leaf())), at.waiting(), at.answered(), at.freed()), StuckPoints::sum);
        return counts.values().stream().sorted(Comparator.comparingInt(Count::waiting).thenComparingInt(Count::answered).reversed()).toList();
    }

    private static Count sum(Count one, Count other) {
        return new Count(one.place(), one.waiting() + other.waiting(), one.answered() + other.answered(), one.freed() + other.freed());
    }

    private Place part(int place, int leaf) {
        var line = new ArrayList<Place>();
        for (Place each : places.ancestorsOf(leaf, today())) {
            if (each.id() == place) return line.isEmpty() ? each : line.getLast();
            if (each.level() >= Place.COMMUNE || line.isEmpty()) line.add(each);
        }
        throw new IllegalStateException("leaf " + leaf + " is not beneath " + place);
    }

    private StuckPoint named(StuckPoint point) {
        return places.ancestorsOf(point.leaf(), today()).stream().findFirst().map(this::name).map(point::at).orElse(point);
    }

    private AnswerTold told(StuckStore.Answered found) {
        AnswerRow answer = found.answer();
        return new AnswerTold(found.leaf(), answer.id(), answer.text(), answer.giver(), answer.at(), answer.onDay(), answer.endedOn(), found.freed(),
                name(places.get(found.place(), today())));
    }

    private Named name(Place place) { return Named.of(place, place.parent() == null ? null : places.find(place.parent(), today()).orElse(null)); }

    private Integer[] beneath(int place) { return places.leavesOf(place, today()).toArray(Integer[]::new); }

    private List<Integer> above(int place) {
        return places.leavesAbove(places.get(place, today()).id(), today());
    }

    private LocalDate since() { return today().minusDays(FREED_DAYS); }

    private LocalDate today() { return ProvinceDay.of(clock.instant()); }
}
