package vn.tungnha.team;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tungnha.access.Permission;
import vn.tungnha.imports.ImportKind;
import vn.tungnha.imports.ImportRow;
import vn.tungnha.imports.ImportScope;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.kernel.Table;
import vn.tungnha.kernel.TableColumns;
import vn.tungnha.kernel.Workbook;
import vn.tungnha.ledger.Desk;
import vn.tungnha.ledger.NewFact;
import vn.tungnha.place.Place;
import vn.tungnha.place.PlaceNames;
import vn.tungnha.place.Places;
import vn.tungnha.team.TeamListJudge.Joining;

/** Imports a list of teams and members: a team that is not there is founded, and each person joins once. */
@Component
class TeamImport implements ImportKind {
    private final TeamStore store;
    private final Places places;
    private final Desk desk;

    TeamImport(TeamStore store, Places places, Desk desk) {
        this.store = store;
        this.places = places;
        this.desk = desk;
    }

    @Override
    public String key() { return "teams"; }

    @Override
    public Permission permission() { return Permission.MANAGE_TEAMS; }

    @Override
    public TableColumns columns() { return TeamListColumns.ALL; }

    @Override
    public Workbook.Sheet sample(ImportScope scope) {
        Place top = places.get(scope.place(), scope.today());
        Place commune = communeOf(top, scope);
        String village = places.children(commune.id(), scope.today()).stream().findFirst().map(Place::fullName).orElse("");
        var headings = new ArrayList<>(List.of("STT", "Họ và tên", "Chức vụ trong tổ", "Tổ/Thôn", "Đơn vị công tác", "Giới tính", "Năm sinh", "Điện thoại",
                "Tiếng dân tộc", "Quyết định số", "Ngày quyết định", "Từ ngày"));
        var lead = new ArrayList<Object>(List.of(1, "Nông Thị Mẩy", "Tổ trưởng", village, "Chi bộ thôn", "Nữ", 1978, "0912 345 678", "Tày, Nùng",
                "45/QĐ-UBND", scope.today(), scope.today()));
        var member = new ArrayList<Object>(List.of(2, "Hoàng Văn Tùng", "Thành viên", village, "Đoàn Thanh niên", "Nam", 2001, "0987 654 321", "Tày",
                "45/QĐ-UBND", scope.today(), scope.today()));
        if (top.level() < Place.COMMUNE) {
            headings.add(3, "Xã, phường");
            lead.add(3, commune.fullName());
            member.add(3, commune.fullName());
        }
        return new Workbook.Sheet("Danh sách tổ", headings, List.of(lead, member));
    }

    private Place communeOf(Place place, ImportScope scope) {
        if (place.level() >= Place.COMMUNE) return place;
        return places.children(place.id(), scope.today()).stream().findFirst().map(each -> communeOf(each, scope)).orElse(place);
    }

    @Override
    public List<ImportRow> judge(ImportScope scope, Table table, Map<Integer, String> decisions) {
        List<Integer> leaves = places.leavesOf(scope.place(), scope.today());
        List<TeamStore.Stored> teams = store.teams(leaves, scope.today());
        var reader = new TeamListReader(scope.today());
        var finder = new TeamFinder(new PlaceNames(places, scope.place(), scope.today()), scope.importId(), scope.today(), teams);
        var judge = new TeamListJudge(scope.today(), scope.importId(), store.members(leaves, teams.stream().map(each -> each.row().id()).toList()));
        var judged = new ArrayList<ImportRow>();
        for (Table.Row row : table.rows()) judged.add(judged(row, reader, finder, judge, decisions.get(row.line())));
        return judged;
    }

    private static ImportRow judged(Table.Row row, TeamListReader reader, TeamFinder finder, TeamListJudge judge, @Nullable String decision) {
        try {
            TeamListRow read = reader.read(row);
            return judge.judge(read, finder.find(read), decision);
        } catch (UnreadableCell cell) {
            return ImportRow.refused(row, cell.column(), cell.refusal().problem(), cell.refusal().params());
        } catch (Refusal refusal) {
            return ImportRow.refused(row, "", refusal.problem(), refusal.params());
        }
    }

    /** One transaction of the ledger, which has its own connections. */
    @Override
    public void write(ImportScope scope, List<ImportRow> rows) {
        Map<UUID, NewFact> facts = new LinkedHashMap<>();
        for (ImportRow row : rows) {
            var joining = (Joining) row.value();
            ListedTeam team = joining.team();
            if (team.founding() != null)
                facts.computeIfAbsent(team.id(), id -> desk.fact(scope.account(), team.leaf(), "team.founded/1", id, id, team.founding()));
            facts.put(joining.id(), desk.fact(scope.account(), team.leaf(), "member.joined/1", joining.id(), team.id(), joining.member()));
        }
        desk.tellTogether(List.copyOf(facts.values()));
    }
}
