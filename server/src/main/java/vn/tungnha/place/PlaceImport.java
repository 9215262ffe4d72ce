package vn.tungnha.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tungnha.kernel.Table;
import vn.tungnha.kernel.Table.RefusedRow;
import vn.tungnha.place.PlacePlan.Accepted;
import vn.tungnha.place.PlacePlan.Meaning;

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
        PlacePlan plan = plan(file, Map.of());
        write(plan, plan.accepted().stream().map(Accepted::line).toList());
        int fresh = (int) plan.accepted().stream().filter(each -> each.meaning() == Meaning.FRESH).count();
        return new ImportReport(fresh, plan.accepted().size() - fresh,
                plan.refused().stream().map(file::named).sorted(Comparator.comparing(RefusedRow::line)).toList());
    }

    PlacePlan plan(Table file, Map<Integer, Likeness> decisions) {
        List<RefusedRow> refused = new ArrayList<>();
        var sorting = new PlaceSorting(store.map(), understood(file, store.levels(), refused), decisions);
        refused.addAll(sorting.refused());
        return new PlacePlan(sorting.accepted(), refused, sorting.known());
    }

    /** Rows that are written already are passed over; a new place above a row is written with it. */
    @Transactional
    public void write(PlacePlan plan, Collection<Integer> lines) {
        founding.lock();
        Set<Integer> wanted = new HashSet<>(lines);
        Set<Accepted> fresh = new LinkedHashSet<>();
        List<Accepted> changed = new ArrayList<>();
        for (Accepted row : plan.accepted()) {
            if (!wanted.contains(row.line())) continue;
            if (row.meaning() == Meaning.CHANGED) changed.add(row);
            if (row.meaning() == Meaning.FRESH && !plan.isWritten(row)) addWithParents(plan, row, fresh);
        }
        plan.written(founding.found(fresh.stream().map(Accepted::draft).toList(), plan.ids()));
        founding.describe(changed.stream().map(Accepted::draft).toList(), changed.stream().map(plan::idOf).toList());
    }

    private static void addWithParents(PlacePlan plan, Accepted row, Set<Accepted> rows) {
        Accepted parent = plan.unwrittenParent(row);
        if (parent != null && !rows.contains(parent)) addWithParents(plan, parent, rows);
        rows.add(row);
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
