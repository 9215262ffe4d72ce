package vn.tungnha.ledger;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.kernel.Refusal;

/** Whether a fact may enter the ledger: now, later, or (a {@link Refusal}) never. */
final class Decision {
    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    sealed interface Verdict {}

    record Now(FactContent content) implements Verdict {}

    record Later(LedgerProblem problem, Map<String, Object> params) implements Verdict {}

    private final LedgerParts parts;

    Decision(LedgerParts parts) { this.parts = parts; }

    /** @param subject its history in the leaf the fact names, empty when it is not known there */
    Verdict on(Arrival arrival, Subject subject) {
        NewFact fact = arrival.fact();
        FactType<?> type = parts.registry().type(fact.type()).orElse(null);
        if (type == null) return new Later(LedgerProblem.TYPE_UNKNOWN, Map.of("type", fact.type()));
        refuseWhatCannotBe(arrival, type);
        FactContent content = parts.reader().read(type, fact.body(), fact.personal());
        content.checkComplete();
        boolean inScope = parts.authority().permits(fact.author(), type.permission(), fact.leaf(), arrival.happenedAt());
        if (!inScope && !(content instanceof FactWithdrawn)) throw outOfScope(fact);
        Optional<UUID> missing = missing(fact, type, content, subject);
        if (missing.isPresent()) return new Later(LedgerProblem.PARENT_MISSING, Map.of("id", missing.get()));
        if (!inScope && !ownDeed(content, fact.author(), subject)) throw outOfScope(fact);
        if (!type.birth()) content.checkAfter(subject.earlier(fact.subject()));
        return new Now(content);
    }

    private void refuseWhatCannotBe(Arrival arrival, FactType<?> type) {
        NewFact fact = arrival.fact();
        if (parts.places().leaf(fact.leaf()).filter(leaf -> leaf.closedOn() == null).isEmpty())
            throw new Refusal(LedgerProblem.LEAF_UNKNOWN, Map.of("leaf", fact.leaf()));
        if (type == Registry.REBUILT) throw outOfScope(fact);
        if (type.birth() && !fact.subject().equals(fact.id())) throw new Refusal(LedgerProblem.BODY_INVALID, Map.of("field", "subject"));
        if (fact.occurredAt().isBefore(EARLIEST) || fact.occurredAt().isAfter(LATEST))
            throw new Refusal(LedgerProblem.BODY_INVALID, Map.of("field", "occurredAt"));
        if (!atHome(type, arrival)) throw new Refusal(LedgerProblem.HOME_WRONG, Map.of("leaf", fact.leaf()));
    }

    private boolean atHome(FactType<?> type, Arrival arrival) {
        if (!type.birth() || type.home() == FactType.Home.ANY) return true;
        int leaf = arrival.fact().leaf();
        return parts.places().ancestorsOf(leaf, ProvinceDay.of(arrival.happenedAt())).stream().findFirst()
                .filter(nearest -> type.home().levels().contains(nearest.level())).isPresent();
    }

    private static Optional<UUID> missing(NewFact fact, FactType<?> type, FactContent content, Subject subject) {
        if (!type.birth() && !subject.isBorn()) return Optional.of(fact.subject());
        return content.needs().stream().filter(id -> !subject.has(id)).sorted().findFirst();
    }

    /** Everybody may take back what they told themselves; what others told needs the right to correct them. */
    private static boolean ownDeed(FactContent content, UUID author, Subject subject) {
        return content instanceof FactWithdrawn undone && undone.facts().stream().allMatch(id -> subject.get(id).fact().author().equals(author));
    }

    private static Refusal outOfScope(NewFact fact) { return new Refusal(LedgerProblem.OUT_OF_SCOPE, Map.of("leaf", fact.leaf())); }
}
