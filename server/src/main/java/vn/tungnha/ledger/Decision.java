package vn.tungnha.ledger;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import vn.tungnha.access.Sessions;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.place.Leaf;

/** Whether a fact may enter the ledger: now, later, or (a {@link Refusal}) never. */
final class Decision {
    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    sealed interface Verdict {}

    record Now(FactContent content) implements Verdict {}

    record Later(LedgerProblem problem, Map<String, Object> params) implements Verdict {}

    private final LedgerParts parts;

    private final Withdrawal withdrawal;

    Decision(LedgerParts parts) {
        this.parts = parts;
        this.withdrawal = new Withdrawal(parts);
    }

    /**
     * @param subject its history in the leaf the fact names, empty when it is not known there
     * @param others  the histories of other subjects of that leaf
     */
    Verdict on(Arrival arrival, Subject subject, Function<UUID, Subject> others) {
        NewFact fact = arrival.fact();
        FactType<?> type = parts.registry().type(fact.type()).orElse(null);
        if (type == null) return new Later(LedgerProblem.TYPE_UNKNOWN, Map.of("type", fact.type()));
        refuseWhatCannotBe(arrival, type);
        FactContent content = parts.reader().read(type, fact.body(), fact.personal());
        content.checkComplete();
        content.checkReceived(ProvinceDay.of(arrival.recordedAt()));
        if (!(content instanceof FactWithdrawn) && !mayRecord(arrival, type, content, subject)) throw outOfScope(fact);
        Optional<UUID> missing = missing(fact, type, content, subject);
        if (missing.isPresent()) return new Later(LedgerProblem.PARENT_MISSING, Map.of("id", missing.get()));
        if (content instanceof FactWithdrawn undone && !withdrawal.permits(arrival, undone, subject)) throw outOfScope(fact);
        if (content instanceof JoinsSubjects joins) return joining(fact, joins, subject, others.apply(joins.other()));
        if (!type.birth()) content.checkAfter(subject.earlier(fact.subject()));
        return new Now(content);
    }

    private static Verdict joining(NewFact fact, JoinsSubjects joins, Subject subject, Subject other) {
        if (!other.isBorn(joins.other())) return new Later(LedgerProblem.PARENT_MISSING, Map.of("id", joins.other()));
        boolean one = joins.other().equals(fact.subject()) || subject == other && subject.root(fact.subject()).equals(subject.root(joins.other()));
        if (one) throw new Refusal(LedgerProblem.ALREADY_JOINED);
        joins.checkAfter(subject.earlier(fact.subject(), other));
        return new Now(joins);
    }

    private void refuseWhatCannotBe(Arrival arrival, FactType<?> type) {
        NewFact fact = arrival.fact();
        if (parts.places().leaf(fact.leaf()).filter(Leaf::isOpen).isEmpty() || hasEnded(arrival))
            throw new Refusal(LedgerProblem.LEAF_UNKNOWN, Map.of("leaf", fact.leaf()));
        if (type == Registry.REBUILT || type == Registry.SPLIT) throw outOfScope(fact);
        if (type.birth() && !fact.subject().equals(fact.id())) throw new Refusal(LedgerProblem.BODY_INVALID, Map.of("field", "subject"));
        if (fact.occurredAt().isBefore(EARLIEST) || fact.occurredAt().isAfter(LATEST))
            throw new Refusal(LedgerProblem.BODY_INVALID, Map.of("field", "occurredAt"));
        if (!atHome(type, arrival)) throw new Refusal(LedgerProblem.HOME_WRONG, Map.of("leaf", fact.leaf()));
    }

    /** The place was abolished without a successor. A fact would count on no map of today, so it is refused even if it happened before that day. */
    private boolean hasEnded(Arrival arrival) { return parts.places().hasEnded(arrival.fact().leaf(), ProvinceDay.of(arrival.recordedAt())); }

    private boolean atHome(FactType<?> type, Arrival arrival) {
        if (!type.birth() || type.home() == FactType.Home.ANY) return true;
        int leaf = arrival.fact().leaf();
        return parts.places().ancestorsOf(leaf, ProvinceDay.of(arrival.happenedAt())).stream().findFirst()
                .filter(nearest -> type.home().levels().contains(nearest.level())).isPresent();
    }

    private static Optional<UUID> missing(NewFact fact, FactType<?> type, FactContent content, Subject subject) {
        if (!type.birth() && !subject.isBorn(fact.subject())) return Optional.of(fact.subject());
        return content.needs().stream().filter(id -> !subject.has(id)).sorted().findFirst();
    }

    /** Erasing destroys, so it needs the permission on the day it is recorded; anything else on the day it happened. */
    private boolean mayRecord(Arrival arrival, FactType<?> type, FactContent content, Subject subject) {
        Instant day = content instanceof PersonalErased ? arrival.recordedAt() : arrival.happenedAt();
        return permits(arrival, type, content, subject, day) && (!isVeryLate(arrival) || permits(arrival, type, content, subject, arrival.recordedAt()));
    }

    /** After the end of a role its phone may still send earlier facts, but only for the lifetime of a session: otherwise facts could be dated back without limit. */
    private static boolean isVeryLate(Arrival arrival) {
        return arrival.fact().device() != null && arrival.happenedAt().isBefore(arrival.recordedAt().minus(Sessions.LIFETIME));
    }

    private boolean permits(Arrival arrival, FactType<?> type, FactContent content, Subject subject, Instant day) {
        return parts.permits(arrival.fact().author(), type.permission(), arrival.fact().leaf(), day)
                || parts.permitsElsewhere(arrival.fact().author(), type.permission(), content, subject.earlier(arrival.fact().subject()), day);
    }

    private static Refusal outOfScope(NewFact fact) { return new Refusal(LedgerProblem.OUT_OF_SCOPE, Map.of("leaf", fact.leaf())); }
}
