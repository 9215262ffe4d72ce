package vn.tungnha.ledger;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import vn.tungnha.access.Permission;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.ledger.FactStore.Place;

/** Whether a fact may enter the ledger: now, later, or never. */
final class Decision {
    private final LedgerParts parts;
    private final Function<Place, Subject> subjects;

    Decision(LedgerParts parts, Function<Place, Subject> subjects) {
        this.parts = parts;
        this.subjects = subjects;
    }

    /** Empty when it may enter; a LATER receipt when it cannot be decided yet; a {@link Refusal} when it never may. */
    Optional<Receipt> on(Arrival arrival, FactType<?> type) {
        NewFact fact = arrival.fact();
        if (type == null) return Optional.of(Telling.later(fact.id(), LedgerProblem.TYPE_UNKNOWN, Map.of("type", fact.type())));
        if (parts.places().leaf(fact.leaf()).filter(leaf -> leaf.closedOn() == null).isEmpty())
            throw new Refusal(LedgerProblem.LEAF_UNKNOWN, Map.of("leaf", fact.leaf()));
        FactContent content = parts.reader().read(type, fact.body(), fact.personal());
        content.checkComplete();
        Subject subject = subjects.apply(new Place(fact.leaf(), fact.subject()));
        Optional<UUID> missing = missing(fact, type, content, subject);
        if (missing.isPresent()) return Optional.of(Telling.later(fact.id(), LedgerProblem.PARENT_MISSING, Map.of("id", missing.get())));
        if (!permitted(arrival, type, content, subject)) throw new Refusal(LedgerProblem.OUT_OF_SCOPE, Map.of("leaf", fact.leaf()));
        return Optional.empty();
    }

    private static Optional<UUID> missing(NewFact fact, FactType<?> type, FactContent content, Subject subject) {
        if (type.birth() && !fact.subject().equals(fact.id())) throw new Refusal(LedgerProblem.BODY_INVALID, Map.of("field", "subject"));
        if (!type.birth() && !subject.isBorn()) return Optional.of(fact.subject());
        return content.needs().stream().filter(id -> !subject.has(id)).sorted().findFirst();
    }

    /** Everybody may take back what they told themselves; what others told needs the right to correct them. */
    private boolean permitted(Arrival arrival, FactType<?> type, FactContent content, Subject subject) {
        UUID author = arrival.fact().author();
        if (content instanceof FactWithdrawn undone && ownDeed(undone.facts(), author, subject)) return true;
        return permits(author, type.permission(), arrival);
    }

    private boolean permits(UUID author, Permission permission, Arrival arrival) {
        return parts.authority().permits(author, permission, arrival.fact().leaf(), arrival.happenedAt());
    }

    private static boolean ownDeed(List<UUID> facts, UUID author, Subject subject) {
        return facts.stream().allMatch(id -> subject.get(id).fact().author().equals(author));
    }
}
