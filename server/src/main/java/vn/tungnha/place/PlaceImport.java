package vn.tungnha.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tungnha.kernel.Table;
import vn.tungnha.kernel.Table.RefusedRow;

/** Brings the rows of a file into the tree, in whatever order they come. */
@Component
class PlaceImport {
    private final PlaceStore store;
    private final PlaceFounding founding;

    PlaceImport(PlaceStore store, PlaceFounding founding) {
        this.store = store;
        this.founding = founding;
    }

    @Transactional
    public ImportReport take(Table file) {
        founding.lock();
        List<RefusedRow> unclear = new ArrayList<>();
        var sorting = new PlaceSorting(store.map(), understood(file, store.levels(), unclear));
        founding.found(sorting.fresh(), sorting.known());
        founding.describe(sorting.standing(), sorting.standing().stream().map(draft -> sorting.known().get(draft.key())).toList());
        return new ImportReport(sorting.fresh().size(), sorting.standing().size(),
                Stream.concat(unclear.stream(), sorting.refused().stream()).sorted(Comparator.comparing(RefusedRow::line)).toList());
    }

    private static List<PlaceRow> understood(Table file, Map<String, Integer> levels, List<RefusedRow> unclear) {
        List<PlaceRow> rows = new ArrayList<>();
        for (Table.Row row : file.rows()) {
            try {
                rows.add(PlaceRow.of(row, levels, file.name()));
            } catch (PlaceRow.Unclear cell) {
                unclear.add(cell.row());
            }
        }
        return rows;
    }
}
