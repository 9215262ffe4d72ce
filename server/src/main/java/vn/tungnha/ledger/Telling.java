package vn.tungnha.ledger;

import static vn.tungnha.ledger.Receipt.Outcome.ACCEPTED;
import static vn.tungnha.ledger.Receipt.Outcome.ALREADY;
import static vn.tungnha.ledger.Receipt.Outcome.LATER;
import static vn.tungnha.ledger.Receipt.Outcome.REFUSED;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.ledger.FactStore.Head;
import vn.tungnha.ledger.FactStore.Place;
import vn.tungnha.ledger.FactStore.Stored;
import vn.tungnha.place.Leaf;

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
    private final List<DoorRule> rules;
    private final FactStore facts;
    private final ChangeStore store;
    private final Statements sql;
    private final Decision decision;
    private final Chain chain = new Chain();
    private final Salts salts;
    private final Known how;
    private final boolean again;

    private Map<Integer, Head> heads;
    private Map<Place, Stored> known;
    private Set<Place> usedElsewhere;
    private final Map<UUID, Integer> leafOf = new HashMap<>();
    private final SubjectGroups subjects;
    private final List<Stored> accepted = new ArrayList<>();
    private final List<Told<?>> acceptedFacts = new ArrayList<>();
    private final Set<Place> answered = new HashSet<>();
    private final Set<Place> erased = new LinkedHashSet<>();
    private final Changes changes = new Changes();

    /** @param again whether an attempt of the same call before this one may have been committed */
    Telling(LedgerParts parts, List<DoorRule> rules, Statements sql, Salts salts, Known how, boolean again) {
        this.parts = parts;
        this.rules = rules;
        this.sql = sql;
        this.facts = new FactStore(sql);
        this.store = new ChangeStore(sql, parts.tables(), parts.measures());
        this.decision = new Decision(parts);
        this.subjects = new SubjectGroups(parts);
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
        heads = facts.lock(arrivals.stream().map(each -> each.fact().leaf()).filter(leaf -> parts.places().leaf(leaf).filter(Leaf::isOpen).isPresent()).toList());
        List<Place> ids = arrivals.stream().map(Telling::id).distinct().toList();
        usedElsewhere = facts.usedElsewhere(ids);
        known = how == Known.ASKED_FOR ? facts.known(ids) : new HashMap<>();
        arrivals.stream().filter(each -> !known.containsKey(id(each))).forEach(each -> subject(each.fact()));
        loadJoined(arrivals);
        Set<Place> asked = how == Known.ASKED_FOR ? Set.of() : Set.copyOf(ids);
        facts.histories(subjects.subjects(), stored -> {
            Fact fact = stored.fact();
            if (asked.contains(new Place(fact.leaf(), fact.id()))) known.put(new Place(fact.leaf(), fact.id()), stored);
            subjects.read(parts.reader().told(fact));
        });
    }

    /** Subjects that were joined, or that a fact of this batch may join, are read with those they are joined to. */
    private void loadJoined(List<Arrival> arrivals) throws SQLException {
        for (Arrival arrival : arrivals) joinedBy(arrival.fact()).ifPresent(other -> subjects.of(arrival.fact().leaf(), other));
        List<Changes.Link> links = facts.links(heads.keySet());
        if (links.isEmpty()) return;
        for (Place joined : SubjectGroups.withJoined(subjects.subjects(), links)) subjects.of(joined.leaf(), joined.id());
    }

    private Optional<UUID> joinedBy(NewFact fact) {
        FactType<?> type = parts.registry().type(fact.type()).filter(each -> JoinsSubjects.class.isAssignableFrom(each.content())).orElse(null);
        if (type == null) return Optional.empty();
        try {
            return Optional.of(((JoinsSubjects) parts.reader().read(type, fact.body(), fact.personal())).other());
        } catch (Refusal unreadable) {
            return Optional.empty(); // refused by name when its turn comes
        }
    }

    private SubjectFold subject(NewFact fact) {
        return subjects.of(fact.leaf(), fact.subject());
    }

    private static Place id(Arrival arrival) { return new Place(arrival.fact().leaf(), arrival.fact().id()); }

    private Receipt decide(Arrival received) throws SQLException {
        NewFact fact = received.fact();
        Stored before = known.get(id(received));
        if (before != null) return knownAlready(before, received);
        Arrival arrival = inPlaceOfWithdrawn(received);
        if (usedElsewhere.contains(id(arrival)) || leafOf.getOrDefault(fact.id(), fact.leaf()) != fact.leaf()) return idReused(fact);
        try {
            return switch (decision.on(arrival, subject(fact).subject(), other -> subjects.of(fact.leaf(), other).subject())) {
                case Decision.Now now -> {
                    checkRules(fact, now.content());
                    yield accept(arrival, now.content());
                }
                case Decision.Later later -> later(fact.id(), later.problem(), later.params());
            };
        } catch (Refusal refusal) {
            return new Receipt(fact.id(), REFUSED, null, null, refusal.problem().name(), refusal.params());
        }
    }

    private void checkRules(NewFact fact, FactContent content) throws SQLException {
        for (DoorRule rule : rules) if (rule.type().equals(fact.type())) rule.check(fact.subject(), content, new Around(fact.leaf()));
    }

    private final class Around implements DoorRule.Around {
        private final int leaf;

        Around(int leaf) { this.leaf = leaf; }

        @Override
        public int leaf() { return leaf; }

        @Override
        public List<Told<?>> accepted() { return List.copyOf(acceptedFacts); }

        @Override
        public long count(String select, Object... parameters) throws SQLException {
            var counts = new ArrayList<Long>(1);
            sql.query(select, row -> counts.add(row.getLong(1)), parameters);
            return counts.getFirst();
        }
    }

    /** A phone's clock is not believed before its last contact, except that a correction happened when what it corrects did. */
    private Arrival inPlaceOfWithdrawn(Arrival arrival) {
        NewFact fact = arrival.fact();
        boolean clamped = fact.device() != null && fact.number() != null && fact.occurredAt().isBefore(arrival.happenedAt());
        return clamped && subject(fact).subject().tookBack(fact.device(), fact.number(), fact.occurredAt()) ? arrival.believed() : arrival;
    }

    /** What stands under this id already, compared with all its teller said; an erased part cannot be compared any more. */
    private Receipt knownAlready(Stored stored, Arrival arrival) {
        NewFact fact = arrival.fact();
        Fact there = stored.fact();
        boolean same = there.type().equals(fact.type()) && there.subject().equals(fact.subject()) && there.author().equals(fact.author())
                && there.occurredAt().equals(fact.occurredAt()) && there.body().equals(fact.body())
                && (stored.personalDigest() != null || Objects.equals(there.personal(), fact.personal()));
        return same ? new Receipt(fact.id(), isOfThisCall(there, arrival) ? ACCEPTED : ALREADY, there.leaf(), there.tick(), null, Map.of())
                : idReused(fact);
    }

    private static Receipt idReused(NewFact fact) { return new Receipt(fact.id(), REFUSED, null, null, LedgerProblem.ID_REUSED.name(), Map.of()); }

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
        var told = new Told<>(fact, content);
        subjects.arrive(told, changes);
        acceptedFacts.add(told);
        heads.put(fact.leaf(), new Head(fact.tick(), stored.hash()));
        known.put(id(arrival), stored);
        answered.add(id(arrival));
        leafOf.put(fact.id(), fact.leaf());
        accepted.add(stored);
        if (content instanceof PersonalErased gone) gone.facts().forEach(id -> erased.add(new Place(fact.leaf(), id)));
        return new Receipt(fact.id(), ACCEPTED, fact.leaf(), fact.tick(), null, Map.of());
    }

    private void write() throws SQLException {
        facts.insert(accepted);
        if (!erased.isEmpty()) facts.erase(List.copyOf(erased), chain);
        subjects.groups().forEach(subject -> subject.settle(changes));
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
