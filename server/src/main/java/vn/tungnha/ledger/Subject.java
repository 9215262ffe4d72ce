package vn.tungnha.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The history of one subject in its leaf, or of several subjects that facts joined, in tick order. It keeps withdrawn facts but does not pass them to
 * folds.
 */
final class Subject {
    private static final Comparator<Told<?>> ORDER = Comparator.<Told<?>, Instant>comparing(told -> told.fact().happenedAt())
            .thenComparingLong(told -> told.fact().tick());

    private static final int MOST_OF_A_DEED = 100;

    private final int leaf;
    private final Map<UUID, Told<?>> known = new HashMap<>();
    private final List<Told<?>> standing = new ArrayList<>();
    private final Set<UUID> withdrawn = new HashSet<>();
    /** The subjects that have facts here: more than one only in a group. */
    private final Set<UUID> members = new LinkedHashSet<>(2);

    Subject(int leaf) { this.leaf = leaf; }

    int leaf() { return leaf; }

    boolean isBorn(UUID subject) { return members.contains(subject); }

    boolean has(UUID fact) { return known.containsKey(fact); }

    Told<?> get(UUID fact) { return known.get(fact); }

    /** @param birth the id of the subject, which is that of the fact that bore it */
    EarlierFacts earlier(UUID birth) { return earlier(birth, this); }

    /** @param other that is to be joined to this one */
    EarlierFacts earlier(UUID birth, Subject other) {
        return new EarlierFacts() {
            @Override
            public FactContent birth() { return find(birth); }

            @Override
            public FactContent find(UUID fact) {
                Told<?> told = known.getOrDefault(fact, other.known.get(fact));
                return told == null ? null : told.content();
            }

            @Override
            public List<FactContent> active() { return standing.stream().<FactContent>map(Told::content).toList(); }
        };
    }

    /**
     * Whether this device has just withdrawn a fact of that time: what it records right after takes the place of that fact.
     *
     * @param number of the fact that comes after
     */
    boolean tookBack(UUID device, long number, Instant happenedAt) {
        return known.values().stream().filter(told -> device.equals(told.fact().device()) && isOfOneDeed(told.fact().number(), number))
                .anyMatch(told -> told.content() instanceof FactWithdrawn undone && undone.facts().stream().map(known::get)
                        .anyMatch(gone -> gone != null && gone.fact().happenedAt().equals(happenedAt)));
    }

    /** A phone numbers the facts of a correction one after another, the withdrawal first. */
    private static boolean isOfOneDeed(long withdrawal, long number) { return withdrawal < number && number - withdrawal <= MOST_OF_A_DEED; }

    /** The facts of the other subject become facts of this group. */
    void join(Subject other) {
        known.putAll(other.known);
        members.addAll(other.members);
        withdrawn.addAll(other.withdrawn);
        standing.addAll(other.standing);
        standing.sort(ORDER);
    }

    /** The subject under whose id the facts of this one are folded: itself, unless a fact that is not withdrawn joins it to another. */
    UUID root(UUID subject) {
        return end(into(), subject);
    }

    /** Per joined subject the one it was joined to. A fact that would close a circle joins nothing. */
    private Map<UUID, UUID> into() {
        Map<UUID, UUID> into = new HashMap<>();
        for (Told<?> told : standing)
            if (told.content() instanceof JoinsSubjects joins) {
                UUID root = end(into, told.fact().subject());
                UUID other = end(into, joins.other());
                if (!root.equals(other)) into.put(other, root);
            }
        return into;
    }

    private static UUID end(Map<UUID, UUID> into, UUID subject) {
        UUID end = subject;
        while (into.containsKey(end)) end = into.get(end);
        return end;
    }

    /** The active facts of these types, ordered by (happenedAt, tick): one history for each group of joined subjects. */
    List<List<Told<?>>> histories(Set<String> types) {
        List<Told<?>> facts = standing(types);
        if (facts.isEmpty()) return List.of();
        if (members.size() == 1) return List.of(facts);
        Map<UUID, UUID> into = into();
        Map<UUID, List<Told<?>>> byRoot = new LinkedHashMap<>();
        for (Told<?> told : facts) {
            UUID root = end(into, told.fact().subject());
            byRoot.computeIfAbsent(root, absent -> new ArrayList<>()).add(told.of(root));
        }
        return List.copyOf(byRoot.values());
    }

    /** The facts that stand, of these types, ordered by (happenedAt, tick). */
    List<Told<?>> standing(Set<String> types) {
        var list = new ArrayList<Told<?>>(standing.size());
        for (Told<?> told : standing) if (types.contains(told.fact().type())) list.add(told);
        return list;
    }

    void add(Told<?> told) {
        known.put(told.id(), told);
        members.add(told.fact().subject());
        switch (told.content()) {
            case FactWithdrawn undone -> withdraw(undone.facts());
            case PersonalErased ignored -> { }
            default -> stand(told);
        }
    }

    /** The same fact, read again without its personal part. */
    void replace(Told<?> redacted) {
        known.put(redacted.id(), redacted);
        standing.replaceAll(told -> told.id().equals(redacted.id()) ? redacted : told);
    }

    private void withdraw(List<UUID> facts) {
        withdrawn.addAll(facts);
        standing.removeIf(told -> withdrawn.contains(told.id()));
    }

    private void stand(Told<?> told) {
        if (withdrawn.contains(told.id())) return;
        int place = standing.size();
        while (place > 0 && ORDER.compare(standing.get(place - 1), told) > 0) place--;
        standing.add(place, told);
    }
}
