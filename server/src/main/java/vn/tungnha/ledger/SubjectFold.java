package vn.tungnha.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Follows one subject, or a group of joined subjects, through their facts, folding after each one, so that a row's tick is that of the fact whose arrival last changed it however
 * the facts were cut into batches. Used when facts arrive and when a leaf is replayed.
 */
final class SubjectFold {
    private final Subject subject;
    private final FactReader reader;
    private final Registry registry;
    private final Map<Fold, Outcome> before = new HashMap<>(4);
    private final Map<Fold, Outcome> now = new HashMap<>(4);

    /** @param subject with the history that is folded already */
    SubjectFold(Subject subject, Registry registry, FactReader reader) {
        this.subject = subject;
        this.registry = registry;
        this.reader = reader;
    }

    Subject subject() { return subject; }

    void arrive(Told<?> told, Changes changes) {
        List<Fold> concerned = registry.readers(told);
        for (Fold fold : concerned) before.computeIfAbsent(fold, this::meaning);
        subject.add(told);
        if (told.content() instanceof PersonalErased erased) erased.facts().forEach(this::redact);
        for (Fold fold : concerned) foldAgain(fold, told, changes);
    }

    /** Continues both together. The numbers before are those of each by itself. */
    void join(SubjectFold other) {
        for (Fold fold : registry.folds()) joinOutcomes(fold, other);
        joinHistory(other);
    }

    /** As {@link #join}, but while histories are read and before the first fold. */
    void joinHistory(SubjectFold other) { subject.join(other.subject); }

    private void joinOutcomes(Fold fold, SubjectFold other) {
        Outcome own = before.computeIfAbsent(fold, this::meaning);
        Outcome others = other.before.computeIfAbsent(fold, other::meaning);
        Outcome together = now.getOrDefault(fold, own).with(other.now.getOrDefault(fold, others));
        before.put(fold, own.with(others));
        now.put(fold, together);
    }

    /** Adds the differences in numbers between the beginning and now. */
    void settle(Changes changes) {
        now.forEach((fold, outcome) -> changes.numbers(subject.leaf(), before.get(fold), outcome));
    }

    /** Every row is told anew after an erasure: a replay, which sees redacted facts only, could not know which of them it changed. */
    private void foldAgain(Fold fold, Told<?> told, Changes changes) {
        Outcome after = meaning(fold);
        changes.rows(told.fact(), now.getOrDefault(fold, before.get(fold)), after, told.content() instanceof PersonalErased);
        now.put(fold, after);
    }

    private Outcome meaning(Fold fold) {
        List<List<Told<?>>> histories = subject.histories(fold.reads());
        if (histories.isEmpty()) return Outcome.NOTHING;
        var outcome = new Outcome();
        for (List<Told<?>> history : histories) fold.fold(history, outcome);
        return outcome;
    }

    private void redact(UUID fact) {
        Told<?> told = subject.get(fact);
        if (told != null && told.fact().personal() != null) subject.replace(reader.told(told.fact().withoutPersonal()));
    }
}
