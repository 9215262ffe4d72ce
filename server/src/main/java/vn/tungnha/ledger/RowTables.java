package vn.tungnha.ledger;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The tables of all declared row kinds. */
@Component
class RowTables {
    private final Map<RowKind<?>, RowTable<?>> tables;

    RowTables(Registry registry, FactReader reader) {
        tables = registry.kinds().values().stream().collect(Collectors.toMap(kind -> kind, kind -> new RowTable<>(kind, reader.json())));
    }

    RowTable<?> of(RowKind<?> kind) { return tables.get(kind); }

    Collection<RowTable<?>> all() { return tables.values(); }
}
