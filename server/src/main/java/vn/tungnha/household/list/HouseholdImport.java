package vn.tungnha.household.list;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tungnha.access.Authority;
import vn.tungnha.access.Permission;
import vn.tungnha.imports.ImportKind;
import vn.tungnha.imports.ImportRow;
import vn.tungnha.imports.ImportScope;
import vn.tungnha.kernel.Table;
import vn.tungnha.kernel.TableColumns;
import vn.tungnha.kernel.Workbook;
import vn.tungnha.ledger.Desk;
import vn.tungnha.ledger.NewFact;
import vn.tungnha.place.PlaceNames;
import vn.tungnha.place.Places;

/** Imports a commune's list of households, one row a household or one row a person, into the register. */
@Component
class HouseholdImport implements ImportKind {
    private final RegisterReader register;
    private final Places places;
    private final Authority authority;
    private final Desk desk;

    HouseholdImport(RegisterReader register, Places places, Authority authority, Desk desk) {
        this.register = register;
        this.places = places;
        this.authority = authority;
        this.desk = desk;
    }

    @Override
    public String key() { return "households"; }

    /** A list writes for everybody who visits there, so a member alone may not import one. */
    @Override
    public Permission permission() { return Permission.CORRECT_OTHERS; }

    @Override
    public TableColumns columns() { return HouseholdColumns.ALL; }

    @Override
    public Workbook.Sheet sample(ImportScope scope) {
        return new Workbook.Sheet("Danh sách", List.of("STT", "Họ tên chủ hộ", "Thôn, tổ dân phố", "Địa chỉ/Lối vào", "Số điện thoại", "Hộ nghèo/Cận nghèo", "Hộ kinh doanh"),
                List.of(List.of(1, "Nông Văn Sinh", "Nà Mòn", "Nhà sàn đầu bản, cạnh cây gạo", "0912 345 678", "", "x"),
                        List.of(2, "Hoàng Thị Dín", "Nà Mòn", "Sau nhà văn hóa", "", "Cận nghèo", "")));
    }

    @Override
    public List<ImportRow> judge(ImportScope scope, Table table, Map<Integer, String> decisions) {
        List<ListedRow> listed = read(scope, table);
        Collection<Integer> villages = listed.stream().flatMap(HouseholdImport::village).distinct().toList();
        var judge = new HouseholdJudge(new HouseholdIndex(register.of(villages)), scope);
        var judged = new ArrayList<ImportRow>(listed.size());
        for (int i = 0; i < listed.size(); i++) {
            Table.Row row = table.rows().get(i);
            judged.add(judge.judge(row, listed.get(i), decisions.get(row.line())));
        }
        return judged;
    }

    private List<ListedRow> read(ImportScope scope, Table table) {
        var names = new PlaceNames(places, scope.place(), scope.today());
        var reader = new HouseholdRowReader(names, village -> authority.permitsAt(scope.account(), Permission.RECORD_VISITS, village, scope.today()), table);
        return table.rows().stream().map(reader::read).toList();
    }

    private static Stream<Integer> village(ListedRow row) { return row instanceof ListedRow.Household household ? Stream.of(household.leaf()) : Stream.of(); }

    @Override
    public void write(ImportScope scope, List<ImportRow> rows) {
        List<NewFact> facts = rows.stream().flatMap(row -> ((ListedFacts) row.value()).facts().stream())
                .map(each -> desk.fact(scope.account(), each.leaf(), each.type(), each.id(), each.subject(), each.content())).toList();
        desk.tell(facts).forEach(Desk::required);
    }
}
