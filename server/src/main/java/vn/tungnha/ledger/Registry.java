package vn.tungnha.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import vn.tungnha.access.Permission;

/** What the modules above have declared: fact types, folds, row kinds, measures. A word told twice stops the start. */
@Component
public class Registry {
    static final FactType<FactWithdrawn> WITHDRAWN =
            new FactType<>("fact.withdrawn", 1, FactWithdrawn.class, Permission.CORRECT_OTHERS, FactType.Home.SUBJECT);
    static final FactType<PersonalErased> ERASED =
            new FactType<>("personal.erased", 1, PersonalErased.class, Permission.ERASE_PERSONAL, FactType.Home.SUBJECT);
    static final FactType<LeafRebuilt> REBUILT =
            new FactType<>("leaf.rebuilt", 1, LeafRebuilt.class, Permission.MANAGE_PLACES, FactType.Home.ANY);
    static final FactType<LeafSplit> SPLIT = new FactType<>("leaf.split", 1, LeafSplit.class, Permission.MANAGE_PLACES, FactType.Home.ANY);

    private final Map<String, FactType<?>> types;
    private final Map<String, RowKind<?>> kinds;
    private final Map<String, Measure> measures;
    private final List<Fold> folds;
    private final Map<String, List<Fold>> readers;

    @Autowired
    Registry(ObjectProvider<FactType<?>> types, ObjectProvider<Fold> folds, ObjectProvider<RowKind<?>> kinds, ObjectProvider<Measure> measures) {
        this(types.stream().toList(), folds.stream().toList(), kinds.stream().toList(), measures.stream().toList());
    }

    Registry(List<FactType<?>> types, List<Fold> folds, List<RowKind<?>> kinds, List<Measure> measures) {
        this.types = byName("fact type", types, FactType::code);
        for (FactType<?> own : List.of(WITHDRAWN, ERASED, REBUILT, SPLIT))
            if (this.types.put(own.code(), own) != null) throw new IllegalStateException("fact type is the ledger's own: " + own.code());
        this.kinds = byName("row kind", kinds, RowKind::code);
        byName("row kind", kinds, RowKind::name);
        byName("row table", kinds, RowKind::table);
        this.measures = byName("measure", measures, Measure::name);
        this.folds = List.copyOf(byName("fold", folds, Fold::name).values());
        this.readers = this.types.keySet().stream().collect(Collectors.toMap(code -> code, this::readersOf));
        this.folds.forEach(fold -> checkReads(fold.name(), fold.reads()));
    }

    public Optional<FactType<?>> type(String code) { return Optional.ofNullable(types.get(code)); }

    public Map<String, FactType<?>> types() { return Map.copyOf(types); }

    public Map<String, RowKind<?>> kinds() { return Map.copyOf(kinds); }

    public Map<String, Measure> measures() { return Map.copyOf(measures); }

    List<Fold> folds() { return folds; }

    /** The folds that read facts of this type; a withdrawal, an erasure or the joining of two subjects concerns them all. */
    List<Fold> readers(Told<?> told) {
        boolean everybody = told.content() instanceof FactWithdrawn || told.content() instanceof PersonalErased || told.content() instanceof JoinsSubjects;
        return everybody ? folds : readers.get(told.fact().type());
    }

    private List<Fold> readersOf(String code) { return folds.stream().filter(fold -> fold.reads().contains(code)).toList(); }

    private void checkReads(String fold, Set<String> reads) {
        for (String code : reads)
            if (!types.containsKey(code)) throw new IllegalStateException("fold " + fold + " reads an unknown fact type " + code);
    }

    private static <T> Map<String, T> byName(String what, List<T> things, Function<T, String> name) {
        Map<String, T> named = new HashMap<>();
        for (T thing : things)
            if (named.put(name.apply(thing), thing) != null) throw new IllegalStateException(what + " declared twice: " + name.apply(thing));
        return named;
    }
}
