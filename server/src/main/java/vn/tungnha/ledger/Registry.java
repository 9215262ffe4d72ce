package vn.tungnha.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.tungnha.access.Permission;

/** What the modules above have declared: fact types, folds, row kinds, measures. A word told twice stops the start. */
@Component
public class Registry {
    static final FactType<FactWithdrawn> WITHDRAWN =
            new FactType<>("fact.withdrawn", 1, FactWithdrawn.class, Permission.CORRECT_OTHERS, false);
    static final FactType<PersonalErased> ERASED =
            new FactType<>("personal.erased", 1, PersonalErased.class, Permission.ERASE_PERSONAL, false);
    static final FactType<LeafRebuilt> REBUILT = new FactType<>("leaf.rebuilt", 1, LeafRebuilt.class, Permission.MANAGE_PLACES, true);

    private final Map<String, FactType<?>> types;
    private final Map<String, RowKind<?>> kinds;
    private final Map<String, Measure> measures;
    private final List<Fold> folds;

    Registry(List<FactType<?>> types, List<Fold> folds, List<RowKind<?>> kinds, List<Measure> measures) {
        this.types = byName("fact type", types, FactType::code);
        for (FactType<?> own : List.of(WITHDRAWN, ERASED, REBUILT)) this.types.put(own.code(), own);
        this.kinds = byName("row kind", kinds, RowKind::code);
        this.measures = byName("measure", measures, Measure::name);
        this.folds = List.copyOf(byName("fold", folds, Fold::name).values());
        this.folds.forEach(fold -> fold.reads().forEach(code -> {
            if (!this.types.containsKey(code)) throw new IllegalStateException("fold " + fold.name() + " reads an unknown fact type " + code);
        }));
    }

    public Optional<FactType<?>> type(String code) { return Optional.ofNullable(types.get(code)); }

    public Map<String, FactType<?>> types() { return Map.copyOf(types); }

    public Map<String, RowKind<?>> kinds() { return Map.copyOf(kinds); }

    public Map<String, Measure> measures() { return Map.copyOf(measures); }

    List<Fold> folds() { return folds; }

    private static <T> Map<String, T> byName(String what, List<T> things, Function<T, String> name) {
        Map<String, T> named = new HashMap<>();
        for (T thing : things)
            if (named.put(name.apply(thing), thing) != null) throw new IllegalStateException(what + " declared twice: " + name.apply(thing));
        return named;
    }
}
