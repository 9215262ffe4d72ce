package vn.tungnha.territory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tungnha.access.Permission;
import vn.tungnha.imports.ImportKind;
import vn.tungnha.imports.ImportRow;
import vn.tungnha.imports.ImportRow.Choice;
import vn.tungnha.imports.ImportScope;
import vn.tungnha.kernel.Table;
import vn.tungnha.kernel.TableColumns;
import vn.tungnha.kernel.Workbook;
import vn.tungnha.place.Likeness;
import vn.tungnha.place.PlaceHistory;
import vn.tungnha.place.PlacePlan;
import vn.tungnha.place.PlacePlan.Meaning;
import vn.tungnha.place.PlaceProblem;
import vn.tungnha.place.Places;
import vn.tungnha.territory.TerritoryLog.Entry;

/** Imports the administrative tree, with declared households and people. */
@Component
class TerritoryImport implements ImportKind {
    /** A row with the plan that it is a part of. */
    private record Planned(PlacePlan plan, PlacePlan.Accepted row) {}

    private static final String SAME_PLACE = "same-place";
    private static final String ANOTHER_PLACE = "another-place";

    private final Places places;
    private final TerritoryLog log;
    private final Territory territory;

    TerritoryImport(Places places, TerritoryLog log, Territory territory) {
        this.territory = territory;
        this.places = places;
        this.log = log;
    }

    @Override
    public String key() { return "places"; }

    @Override
    public Permission permission() { return Permission.MANAGE_PLACES; }

    @Override
    public TableColumns columns() { return Places.columns(); }

    @Override
    public Workbook.Sheet sample(ImportScope scope) {
        return new Workbook.Sheet("Địa bàn", List.of("Mã", "Tên", "Loại", "Mã cấp trên", "Từ ngày", "Số hộ", "Số người", "Số liệu ngày", "Nguồn", "Tham gia từ"),
                List.of(List.of("19", "Thái Nguyên", "tỉnh", "", "", "", "", "", "", ""),
                        List.of("01906", "Ba Bể", "xã", "19", "", 2_318, 9_744, scope.today(), "UBND xã", scope.today()),
                        List.of("", "Nà Mòn", "thôn", "01906", "", 64, 271, scope.today(), "Trưởng thôn", "")));
    }

    @Override
    public List<ImportRow> judge(ImportScope scope, Table table, Map<Integer, String> decisions) {
        PlacePlan plan = places.plan(table, likeness(decisions));
        Map<Integer, PlacePlan.Accepted> accepted = plan.accepted().stream().collect(Collectors.toMap(PlacePlan.Accepted::line, Function.identity()));
        Map<Integer, Table.RefusedRow> refused = plan.refused().stream().collect(Collectors.toMap(Table.RefusedRow::line, Function.identity()));
        return table.rows().stream().map(row -> accepted.containsKey(row.line()) ? accepted(row, plan, accepted.get(row.line())) : refused(row, refused.get(row.line())))
                .toList();
    }

    private static Map<Integer, Likeness> likeness(Map<Integer, String> decisions) {
        var likeness = new HashMap<Integer, Likeness>();
        decisions.forEach((line, decision) -> {
            if (SAME_PLACE.equals(decision)) likeness.put(line, Likeness.SAME_PLACE);
            if (ANOTHER_PLACE.equals(decision)) likeness.put(line, Likeness.ANOTHER_PLACE);
        });
        return likeness;
    }

    private static ImportRow accepted(Table.Row row, PlacePlan plan, PlacePlan.Accepted accepted) {
        return switch (accepted.meaning()) {
            case FRESH -> ImportRow.fresh(row, null, new Planned(plan, accepted));
            case CHANGED -> ImportRow.changed(row, null, new Planned(plan, accepted));
            case SAME -> ImportRow.same(row, null);
        };
    }

    private static ImportRow refused(Table.Row row, Table.RefusedRow why) {
        if (why.problem() != PlaceProblem.PLACE_NAME_ALIKE) return ImportRow.refused(row, why.column(), why.problem(), why.params());
        return ImportRow.unclear(row, why.problem(), why.params(),
                List.of(new Choice(SAME_PLACE, why.params().get("other").toString()), new Choice(ANOTHER_PLACE, "")));
    }

    @Override
    @Transactional
    public void write(ImportScope scope, List<ImportRow> rows) {
        List<Planned> planned = rows.stream().map(row -> (Planned) row.value()).toList();
        PlacePlan plan = planned.getFirst().plan();
        List<Integer> changed = planned.stream().map(Planned::row).filter(row -> row.meaning() == Meaning.CHANGED).map(plan::idOf).toList();
        Map<Integer, PlaceHistory> before = places.histories(changed);
        places.write(plan, planned.stream().map(each -> each.row().line()).toList());
        Map<Integer, PlaceHistory> after = places.histories(changed);
        log.record(scope.importId(), planned.stream().map(each -> entry(scope, plan, each.row(), before, after)).toList());
    }

    @Override
    public boolean isTakenBack() { return true; }

    @Override
    public void takeBack(ImportScope scope) { territory.takeBack(scope.account(), scope.importId()); }

    private static Entry entry(ImportScope scope, PlacePlan plan, PlacePlan.Accepted row, Map<Integer, PlaceHistory> before, Map<Integer, PlaceHistory> after) {
        var kind = row.meaning() == Meaning.FRESH ? TerritoryChange.Kind.CREATED : TerritoryChange.Kind.IMPORTED;
        return new Entry(plan.idOf(row), scope.account(), kind, row.draft().valid().from(), null, null, scope.fileName(), null, null, before.get(plan.idOf(row)), after.get(plan.idOf(row)));
    }
}
