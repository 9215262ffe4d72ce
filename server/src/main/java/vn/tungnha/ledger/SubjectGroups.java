package vn.tungnha.ledger;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import vn.tungnha.ledger.FactStore.Place;

/** The subjects of a batch or of a replay. Subjects that a fact joined share one history from that fact on, also after the fact was withdrawn. */
final class SubjectGroups {
    private final Map<Place, SubjectFold> folds = new LinkedHashMap<>();
    private final Registry registry;
    private final FactReader reader;

    SubjectGroups(LedgerParts parts) {
        this.registry = parts.registry();
        this.reader = parts.reader();
    }

    SubjectFold of(int leaf, UUID subject) {
        return folds.computeIfAbsent(new Place(leaf, subject), at -> new SubjectFold(new Subject(at.leaf()), registry, reader));
    }

    List<Place> subjects() { return List.copyOf(folds.keySet()); }

    /** Adds a fact that is in the ledger already. */
    void read(Told<?> told) {
        SubjectFold own = of(told.fact().leaf(), told.fact().subject());
        if (told.content() instanceof JoinsSubjects joins) join(own, of(told.fact().leaf(), joins.other()), SubjectFold::joinHistory);
        own.subject().add(told);
    }

    /** Adds a new fact and folds its group again. */
    void arrive(Told<?> told, Changes changes) {
        SubjectFold own = of(told.fact().leaf(), told.fact().subject());
        if (told.content() instanceof JoinsSubjects joins) {
            changes.link(told.fact(), joins.other());
            join(own, of(told.fact().leaf(), joins.other()), SubjectFold::join);
        }
        own.arrive(told, changes);
    }

    private void join(SubjectFold own, SubjectFold other, BiConsumer<SubjectFold, SubjectFold> how) {
        if (own == other) return;
        how.accept(own, other);
        folds.replaceAll((at, fold) -> fold == other ? own : fold);
    }

    /** Each group once. */
    Collection<SubjectFold> groups() {
        Set<SubjectFold> groups = Collections.newSetFromMap(new IdentityHashMap<>());
        var ordered = new ArrayList<SubjectFold>(folds.size());
        for (SubjectFold fold : folds.values()) if (groups.add(fold)) ordered.add(fold);
        return ordered;
    }

    /** These subjects and all that are joined to them, directly or through others. */
    static Set<Place> withJoined(Collection<Place> subjects, List<Changes.Link> links) {
        Map<Place, List<Place>> joined = new HashMap<>();
        for (Changes.Link link : links) {
            joined.computeIfAbsent(new Place(link.leaf(), link.subject()), absent -> new ArrayList<>()).add(new Place(link.leaf(), link.other()));
            joined.computeIfAbsent(new Place(link.leaf(), link.other()), absent -> new ArrayList<>()).add(new Place(link.leaf(), link.subject()));
        }
        Set<Place> reached = new LinkedHashSet<>(subjects);
        var next = new ArrayDeque<>(subjects);
        while (!next.isEmpty())
            for (Place neighbour : joined.getOrDefault(next.poll(), List.of())) if (reached.add(neighbour)) next.add(neighbour);
        return reached;
    }
}
