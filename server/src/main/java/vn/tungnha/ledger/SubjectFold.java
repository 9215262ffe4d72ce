package vn.tungnha.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Follows one subject through its facts, folding after each one, so that a row's tick is that of the fact whose arrival last changed it however
 * the facts were cut into batches. Used when facts arrive and when a leaf is replayed.
 */
final class SubjectFold {
    private final Subject subject;
    private final List<Fold> folds;
    private final FactReader reader;
    private final Registry registry;
    private final Map<Fold, Outcome> before = new HashMap<>();
    private final Map<Fold, Outcome> now = new HashMap<>();

    /** @param subject with the history that is folded already */
    SubjectFold(Subject subject, Registry registry, FactReader reader) {
        this.subject = subject;
        this.folds = registry.folds();
        this.registry = registry;
        this.reader = reader;
        for (Fold fold : folds) before.put(fold, meaning(fold));
        now.putAll(before);
    }

    Subject subject() { return subject; }

    void arrive(Told<?> told, Changes changes) {
        subject.add(told);
        if (told.content() instanceof PersonalErased erased) erased.facts().forEach(this::redact);
        boolean everything = told.content() instanceof FactWithdrawn || told.content() instanceof PersonalErased;
        for (Fold fold : folds)
            if (everything || fold.reads().contains(told.fact().type())) foldAgain(fold, told, changes);
    }

    /** Adds the differences in numbers between the beginning and now. */
    void settle(Changes changes) {
        for (Fold fold : folds) if (before.get(fold) != now.get(fold)) changes.numbers(subject.leaf(), before.get(fold), now.get(fold));
    }

    private void foldAgain(Fold fold, Told<?> told, Changes changes) {
        Outcome after = meaning(fold);
        changes.rows(subject.leaf(), told.fact().tick(), now.get(fold), after, told.content() instanceof PersonalErased);
        now.put(fold, after);
    }

    private Outcome meaning(Fold fold) {
        List<Told<?>> history = subject.standing(fold.reads());
        if (history.isEmpty()) return Outcome.NOTHING;
        var outcome = new Outcome();
        fold.fold(history, outcome);
        return outcome;
    }

    private void redact(UUID fact) {
        Told<?> told = subject.get(fact);
        if (told != null && told.fact().personal() != null) subject.replace(redacted(told.fact()));
    }

    private Told<?> redacted(Fact fact) {
        Fact bare = fact.withoutPersonal();
        return new Told<>(bare, reader.read(registry.type(bare.type()).orElseThrow(), bare.body(), null));
    }
}
