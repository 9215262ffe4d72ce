package vn.tungnha.ledger;

import static vn.tungnha.ledger.Receipt.Outcome.ACCEPTED;
import static vn.tungnha.ledger.Receipt.Outcome.ALREADY;
import static vn.tungnha.ledger.Receipt.Outcome.LATER;
import static vn.tungnha.ledger.Receipt.Outcome.REFUSED;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.ledger.FactStore.Head;
import vn.tungnha.ledger.FactStore.Place;
import vn.tungnha.ledger.FactStore.Stored;

/** One attempt to take a batch in: decide each fact in order, number and chain it, fold, write. Throws when the database does; then nothing stands. */
final class Telling {
    /** How facts that stand in the ledger already are noticed before they are numbered again. */
    enum Known {
        /** They are in their subject's history, which is read anyway; one told under another subject breaks on its id and must be asked for. */
        IN_HISTORIES,
        /** By asking for every id. */
        ASKED_FOR
    }

    private final LedgerParts parts;
    private final FactStore facts;
    private final ChangeStore store;
    private final Decision decision;
    private final Chain chain = new Chain();
    private final Salts salts;
    private final Known how;
    private final boolean again;

    private Map<Integer, Head> heads;
    private Map<Place, Stored> known;
    private final Map<Place, SubjectFold> subjects = new LinkedHashMap<>();
    private final List<Stored> accepted = new ArrayList<>();
    private final Set<Place> answered = new HashSet<>();
    private final Set<Place> erased = new LinkedHashSet<>();
    private final Changes changes = new Changes();

    /** @param again whether an attempt of the same call before this one may have been committed */
    Telling(LedgerParts parts, Statements sql, Salts salts, Known how, boolean again) {
        this.parts = parts;
        this.facts = new FactStore(sql);
        this.store = new ChangeStore(sql, parts.tables(), parts.measures());
        this.decision = new Decision(parts);
        this.salts = salts;
        this.how = how;
        this.again = again;
    }

    List<Receipt> tell(List<Arrival> arrivals) throws SQLException {
        load(arrivals);
        var receipts = new ArrayList<Receipt>(arrivals.size());
        for (Arrival arrival : arrivals) receipts.add(decide(arrival));
        if (!accepted.isEmpty()) write();
        return receipts;
    }

    private void load(List<Arrival> arrivals) throws SQLException {
        heads = facts.lock(arrivals.stream().map(each -> each.fact().leaf()).filter(leaf -> parts.places().leaf(leaf).isPresent()).toList());
        List<Place> ids = arrivals.stream().map(Telling::id).distinct().toList();
        known = how == Known.ASKED_FOR ? facts.known(ids) : new HashMap<>();
        arrivals.stream().filter(each -> !known.containsKey(id(each))).forEach(each -> subject(each.fact()));
        Set<Place> asked = how == Known.ASKED_FOR ? Set.of() : Set.copyOf(ids);
        facts.histories(List.copyOf(subjects.keySet()), stored -> {
            Fact fact = stored.fact();
            if (asked.contains(new Place(fact.leaf(), fact.id()))) known.put(new Place(fact.leaf(), fact.id()), stored);
            subjects.get(new Place(fact.leaf(), fact.subject())).subject().add(parts.reader().told(fact));
        });
    }

    private SubjectFold subject(NewFact fact) {
        return subjects.computeIfAbsent(new Place(fact.leaf(), fact.subject()),
                at -> new SubjectFold(new Subject(at.leaf()), parts.registry(), parts.reader()));
    }

    private static Place id(Arrival arrival) { return new Place(arrival.fact().leaf(), arrival.fact().id()); }

    private Receipt decide(Arrival arrival) {
        NewFact fact = arrival.fact();
        Stored before = known.get(id(arrival));
        if (before != null) return knownAlready(before, arrival);
        try {
            return switch (decision.on(arrival, subject(fact).subject())) {
                case Decision.Now now -> accept(arrival, now.content());
                case Decision.Later later -> later(fact.id(), later.problem(), later.params());
            };
        } catch (Refusal refusal) {
            return new Receipt(fact.id(), REFUSED, null, null, refusal.problem().name(), refusal.params());
        }
    }

    /** What stands under this id already, compared with all its teller said; an erased part cannot be compared any more. */
    private Receipt knownAlready(Stored stored, Arrival arrival) {
        NewFact fact = arrival.fact();
        Fact there = stored.fact();
        boolean same = there.type().equals(fact.type()) && there.subject().equals(fact.subject()) && there.author().equals(fact.author())
                && there.occurredAt().equals(fact.occurredAt()) && there.body().equals(fact.body())
                && (stored.personalDigest() != null || Objects.equals(there.personal(), fact.personal()));
        return same ? new Receipt(fact.id(), isOfThisCall(there, arrival) ? ACCEPTED : ALREADY, there.leaf(), there.tick(), null, Map.of())
                : new Receipt(fact.id(), REFUSED, null, null, LedgerProblem.ID_REUSED.name(), Map.of());
    }

    /** An attempt of this same call was committed and its answer lost with the connection. */
    private boolean isOfThisCall(Fact there, Arrival arrival) {
        return again && there.recordedAt().equals(arrival.recordedAt()) && answered.add(id(arrival));
    }

    private Receipt accept(Arrival arrival, FactContent content) {
        Head head = heads.get(arrival.fact().leaf());
        Fact fact = arrival.numbered(head.tick() + 1);
        byte[] salt = fact.personal() == null ? null : salts.next(fact.id());
        byte[] digest = fact.personal() == null ? null : chain.digest(salt, fact.personal());
        var stored = new Stored(fact, salt, null, chain.next(head.hash(), fact, digest));
        subject(arrival.fact()).arrive(new Told<>(fact, content), changes);
        heads.put(fact.leaf(), new Head(fact.tick(), stored.hash()));
        known.put(id(arrival), stored);
        answered.add(id(arrival));
        accepted.add(stored);
        if (content instanceof PersonalErased gone) gone.facts().forEach(id -> erased.add(new Place(fact.leaf(), id)));
        return new Receipt(fact.id(), ACCEPTED, fact.leaf(), fact.tick(), null, Map.of());
    }

    private void write() throws SQLException {
        facts.insert(accepted);
        if (!erased.isEmpty()) facts.erase(List.copyOf(erased), chain);
        subjects.values().forEach(subject -> subject.settle(changes));
        store.write(changes);
        facts.move(touchedHeads());
    }

    private Map<Integer, Head> touchedHeads() {
        Map<Integer, Head> touched = new HashMap<>();
        accepted.forEach(stored -> touched.put(stored.fact().leaf(), heads.get(stored.fact().leaf())));
        return touched;
    }

    static Receipt later(UUID fact, LedgerProblem problem, Map<String, Object> params) {
        return new Receipt(fact, LATER, null, null, problem.name(), params);
    }
}
