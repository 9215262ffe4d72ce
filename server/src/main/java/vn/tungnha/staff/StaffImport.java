package vn.tungnha.staff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tungnha.access.AccountDirectory;
import vn.tungnha.access.Accounts;
import vn.tungnha.access.Permission;
import vn.tungnha.access.RoleHeld;
import vn.tungnha.access.Roles;
import vn.tungnha.imports.ImportKind;
import vn.tungnha.imports.ImportRow;
import vn.tungnha.imports.ImportScope;
import vn.tungnha.kernel.PhoneNumber;
import vn.tungnha.kernel.Table;
import vn.tungnha.kernel.TableColumns;
import vn.tungnha.kernel.Workbook;
import vn.tungnha.place.PlaceNames;
import vn.tungnha.place.Places;
import vn.tungnha.staff.ChangeLog.Entry;
import vn.tungnha.staff.StaffChange.Kind;

/** Imports a list of people: each gets an account, or a further role on the account that is already there. */
@Component
class StaffImport implements ImportKind {
    private final AccountDirectory directory;
    private final Accounts accounts;
    private final Roles roles;
    private final StaffAuthority authority;
    private final ChangeLog changes;
    private final Places places;

    StaffImport(AccountDirectory directory, Accounts accounts, Roles roles, StaffAuthority authority, ChangeLog changes, Places places) {
        this.directory = directory;
        this.accounts = accounts;
        this.roles = roles;
        this.authority = authority;
        this.changes = changes;
        this.places = places;
    }

    @Override
    public String key() { return "staff"; }

    @Override
    public Permission permission() { return Permission.MANAGE_ACCOUNTS; }

    @Override
    public TableColumns columns() { return StaffColumns.ALL; }

    @Override
    public Workbook.Sheet sample(ImportScope scope) {
        return new Workbook.Sheet("Danh sách", List.of("STT", "Họ và tên", "Số điện thoại", "Vai trò", "Xã, phường", "Thôn, tổ dân phố", "Từ ngày", "Đến ngày"),
                List.of(List.of(1, "Nông Thị Mẩy", "0912 345 678", "Tổ trưởng", "Địa Linh", "Nà Mòn", scope.today(), ""),
                        List.of(2, "Hoàng Văn Tùng", "0987 654 321", "Cán bộ xã", "Địa Linh", "", scope.today(), "")));
    }

    @Override
    public List<ImportRow> judge(ImportScope scope, Table table, Map<Integer, String> decisions) {
        var reader = new StaffRowReader(new PlaceNames(places, scope.place(), scope.today()), scope, authority);
        List<AccountDirectory.Line> candidates = candidates(table);
        Map<UUID, List<RoleHeld>> roles = authority.rolesOf(candidates);
        var rows = new StaffJudge(candidates, account -> isNear(roles.get(account.id()), scope), freeNames(table), scope);
        var judged = new ArrayList<ImportRow>();
        for (Table.Row row : table.rows()) judged.add(judged(row, reader, rows, decisions.get(row.line())));
        return judged;
    }

    private static ImportRow judged(Table.Row row, StaffRowReader reader, StaffJudge rows, String decision) {
        try {
            return rows.judge(row, reader.read(row), decision);
        } catch (StaffRowReader.Wrong wrong) {
            return ImportRow.refused(row, wrong.column(), wrong.refusal().problem(), wrong.refusal().params());
        }
    }

    private List<AccountDirectory.Line> candidates(Table table) {
        return directory.candidates(cells(table, StaffColumns.USER_NAME).map(name -> name.toLowerCase(Locale.ROOT)).toList(), cells(table, StaffColumns.PHONE).map(PhoneNumber::normalised).toList(),
                cells(table, StaffColumns.NAME).toList());
    }

    /** A name alone may mean only people of the place, or nearly every name would be unclear in a province. */
    private boolean isNear(List<RoleHeld> roles, ImportScope scope) {
        return roles.stream().anyMatch(each -> authority.isBeneath(each.place(), scope.place()));
    }

    private UserNames freeNames(Table table) {
        Collection<String> stems = cells(table, StaffColumns.NAME).map(UserNames::stem).distinct().toList();
        return new UserNames(directory.namesBeginning(stems));
    }

    private static Stream<String> cells(Table table, String column) { return table.rows().stream().map(row -> row.get(column)).filter(Objects::nonNull); }

    @Override
    @Transactional
    public void write(ImportScope scope, List<ImportRow> rows) {
        List<StaffWrite> writes = rows.stream().map(row -> (StaffWrite) row.value()).toList();
        accounts.keep(writes.stream().filter(StaffWrite::isNewAccount).map(StaffWrite::draft).toList());
        roles.grant(writes.stream().map(StaffWrite::grant).toList());
        changes.record(writes.stream().flatMap(each -> entries(each, scope.account())).toList());
    }

    private static Stream<Entry> entries(StaffWrite write, UUID author) {
        Entry given = Entry.role(write.grant(), author, Kind.ROLE_GIVEN);
        return write.isNewAccount() ? Stream.of(Entry.of(write.grant().account(), author, Kind.CREATED), given) : Stream.of(given);
    }
}
