package vn.tungnha.ledger;

import static vn.tungnha.ledger.Receipt.Outcome.ACCEPTED;
import static vn.tungnha.ledger.Receipt.Outcome.ALREADY;
import static vn.tungnha.ledger.Receipt.Outcome.LATER;
import static vn.tungnha.ledger.Receipt.Outcome.REFUSED;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.ledger.FactStore.Head;
import vn.tungnha.ledger.FactStore.Place;
import vn.tungnha.ledger.FactStore.Stored;

/** One attempt to take a batch in: decide each fact in order, number and chain it, fold, write. Throws when the database does; then nothing stands. */
final class Telling {
    private final LedgerParts parts;
    private final Statements sql;
    private final FactStore facts;
    private final Chain chain = new Chain();
    private final Salts salts;

    private Map<Integer, Head> heads;
    private final Map<Integer, Long> rebuilt = new HashMap<>();
    private Map<Place, Stored> known;
    private final Map<Place, SubjectFold> subjects = new HashMap<>();
    private final List<Stored> accepted = new ArrayList<>();
    private final List<Place> erased = new ArrayList<>();
    private final Changes changes = new Changes();

    Telling(LedgerParts parts, Statements sql, Salts salts) {
        this.parts = parts;
        this.sql = sql;
        this.facts = new FactStore(sql);
        this.salts = salts;
    }

    List<Receipt> tell(List<Arrival> arrivals) throws SQLException {
        heads = facts.lock(arrivals.stream().map(each -> each.fact().leaf()).filter(leaf -> parts.places().leaf(leaf).isPresent()).toList());
        known = facts.known(arrivals.stream().map(each -> new Place(each.fact().leaf(), each.fact().id())).distinct().toList());
        loadSubjects(arrivals);
        var receipts = new ArrayList<Receipt>(arrivals.size());
        for (Arrival arrival : arrivals) receipts.add(decide(arrival));
        if (!accepted.isEmpty()) write(arrivals.getFirst());
        return receipts;
    }

    private void loadSubjects(List<Arrival> arrivals) throws SQLException {
        Map<Place, Subject> loaded = new LinkedHashMap<>();
        arrivals.forEach(each -> {
            var place = new Place(each.fact().leaf(), each.fact().subject());
            if (!known.containsKey(new Place(each.fact().leaf(), each.fact().id()))) loaded.computeIfAbsent(place, at -> new Subject(at.leaf()));
        });
        facts.histories(List.copyOf(loaded.keySet()), fact -> loaded.get(new Place(fact.leaf(), fact.subject())).add(read(fact)));
        loaded.forEach((place, subject) -> subjects.put(place, new SubjectFold(subject, parts.registry(), parts.reader())));
    }

    private Told<?> read(Fact fact) {
        return new Told<>(fact, parts.reader().read(parts.registry().type(fact.type()).orElseThrow(), fact.body(), fact.personal()));
    }

    private Receipt decide(Arrival arrival) {
        NewFact fact = arrival.fact();
        Stored before = known.get(new Place(fact.leaf(), fact.id()));
        if (before != null) return same(before, fact)
                ? new Receipt(fact.id(), ALREADY, fact.leaf(), before.fact().tick(), null, Map.of())
                : refused(fact, LedgerProblem.ID_REUSED.name(), Map.of());
        try {
            return new Decision(parts, this::subject).on(arrival, parts.registry().type(fact.type()).orElse(null))
                    .map(later -> later).orElseGet(() -> accept(arrival));
        } catch (Refusal refusal) {
            return refused(fact, refusal.problem().name(), refusal.params());
        }
    }

    private Subject subject(Place place) {
        SubjectFold fold = subjects.get(place);
        return fold == null ? new Subject(place.leaf()) : fold.subject();
    }

    /** Erased parts cannot be compared any more. */
    private static boolean same(Stored stored, NewFact fact) {
        Fact there = stored.fact();
        return there.type().equals(fact.type()) && there.subject().equals(fact.subject()) && there.body().equals(fact.body())
                && (stored.personalDigest() != null || Objects.equals(there.personal(), fact.personal()));
    }

    private Receipt accept(Arrival arrival) {
        NewFact told = arrival.fact();
        Head head = heads.get(told.leaf());
        long tick = head.tick() + 1;
        var fact = new Fact(told.leaf(), tick, told.id(), told.type(), told.subject(), told.author(), told.team(), told.device(), told.number(),
                told.occurredAt(), arrival.recordedAt(), arrival.happenedAt(), told.body(), told.personal());
        byte[] salt = fact.personal() == null ? null : salts.next(fact.id());
        byte[] hash = chain.next(head.hash(), fact, fact.personal() == null ? null : chain.digest(salt, fact.personal()));
        var stored = new Stored(fact, salt, null, hash);
        Told<?> content = read(fact);
        subjects.get(new Place(fact.leaf(), fact.subject())).arrive(content, changes);
        heads.put(told.leaf(), new Head(tick, hash));
        known.put(new Place(fact.leaf(), fact.id()), stored);
        accepted.add(stored);
        if (content.content() instanceof PersonalErased gone) gone.facts().forEach(id -> erased.add(new Place(fact.leaf(), id)));
        if (content.content() instanceof LeafRebuilt) rebuilt.put(fact.leaf(), tick);
        return new Receipt(fact.id(), ACCEPTED, fact.leaf(), tick, null, Map.of());
    }

    private void write(Arrival first) throws SQLException {
        facts.insert(accepted);
        if (!erased.isEmpty()) facts.erase(erased, chain);
        subjects.values().forEach(subject -> subject.settle(changes));
        LocalDate recordedOn = ProvinceDay.of(first.recordedAt());
        new ChangeStore(sql, parts.tables(), parts.measures()).write(changes, recordedOn);
        facts.move(touchedHeads(), rebuilt);
    }

    private Map<Integer, Head> touchedHeads() {
        Map<Integer, Head> touched = new HashMap<>();
        accepted.forEach(stored -> touched.put(stored.fact().leaf(), heads.get(stored.fact().leaf())));
        return touched;
    }

    static Receipt refused(NewFact fact, String problem, Map<String, Object> params) {
        return new Receipt(fact.id(), REFUSED, null, null, problem, params);
    }

    static Receipt later(UUID fact, LedgerProblem problem, Map<String, Object> params) {
        return new Receipt(fact, LATER, null, null, problem.name(), params);
    }
}
