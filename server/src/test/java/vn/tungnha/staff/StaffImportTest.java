package vn.tungnha.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.tungnha.access.AccountDirectory.State;
import vn.tungnha.access.Accounts;
import vn.tungnha.access.Role;
import vn.tungnha.imports.ImportProblem;
import vn.tungnha.imports.ImportRow;
import vn.tungnha.imports.ImportRow.Outcome;
import vn.tungnha.imports.ImportRowView;
import vn.tungnha.imports.ImportTestQueue;
import vn.tungnha.imports.ImportView;
import vn.tungnha.imports.Imports;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.kernel.Workbook;
import vn.tungnha.place.Places;
import vn.tungnha.testing.TestClock;
import vn.tungnha.testing.TungNhaTest;
import vn.tungnha.testing.Village;

/** A commune drops a list of its people as it keeps it; each gets one account, and the same file twice changes nothing. */
@TungNhaTest
class StaffImportTest {
    @Autowired ApplicationContext context;
    @Autowired Imports imports;
    @Autowired Staff staff;
    @Autowired StaffDirectory directory;
    @Autowired Places places;
    @Autowired Accounts accounts;

    private Village naMon;
    private String village;
    /** The last nine digits of a telephone number that no other test uses. */
    private final String digits = "9" + String.format("%08d", Math.floorMod(UUID.randomUUID().getLeastSignificantBits(), 100_000_000L));

    @BeforeEach
    void aVillageWithItsPeople() {
        naMon = new Village(context);
        village = places.get(naMon.village, TestClock.today()).name();
    }

    @Test
    void aListWithATitleAndExtraColumnsGivesEveryoneAnAccountOnce() {
        String list = "DANH SÁCH THÀNH VIÊN TỔ;;;;\n;;;;\nSTT;HỌ VÀ TÊN;Số ĐT (Zalo);Vai trò;Thôn, tổ dân phố;Trình độ\n"
                + "1;Nông Thị Mẩy;" + digits + ";Tổ trưởng;" + village + ";12/12\n2;Hoàng Văn Tùng;;Thành viên;" + village + ";\n"
                + "3;Lý Thị Sao;;;" + village + ";\n4;Nông Thị Mẩy;+84 " + digits + ";thành viên;" + village + ";\n";
        ImportView seen = handIn(list);
        assertThat(seen.counts()).containsExactlyInAnyOrderEntriesOf(Map.of(Outcome.NEW, 3, Outcome.CHANGED, 1));
        assertThat(seen.layout().unused()).containsExactly("Trình độ");
        assertThat(people()).isEmpty();

        assertThat(take(seen).state()).isEqualTo(ImportView.State.DONE);
        assertThat(people()).extracting(StaffLine::displayName).containsExactlyInAnyOrder("Nông Thị Mẩy", "Hoàng Văn Tùng", "Lý Thị Sao");
        assertThat(people().stream().filter(each -> each.displayName().equals("Nông Thị Mẩy")).findFirst().orElseThrow().roles())
                .extracting(StaffLine.HeldRole::role).containsExactlyInAnyOrder(Role.TEAM_LEAD, Role.MEMBER);

        ImportView again = handIn(list);
        assertThat(again.counts()).containsExactlyInAnyOrderEntriesOf(Map.of(Outcome.SAME, 2, Outcome.UNCLEAR, 2));
        take(again);
        assertThat(people()).hasSize(3);
    }

    @Test
    void whatIsWrongIsNamedAtItsCellAndTheOthersGoIn() {
        Village other = new Village(context);
        ImportView seen = handIn("Họ và tên,Vai trò,Xã,Thôn\nMẩy,Thành viên,,Bản Không Có\nSao,Giám đốc,," + village + "\n,Thành viên,," + village
                + "\nTuấn,Cán bộ tỉnh,,\nLan,Thành viên," + places.get(other.commune, TestClock.today()).name() + ",\nÁnh,Thành viên,," + village + "\n");
        assertThat(troubles(seen)).containsExactly("Thôn STAFF_PLACE_UNKNOWN", "Vai trò STAFF_ROLE_UNKNOWN", "Họ và tên STAFF_NAME_MISSING",
                "Vai trò ROLE_LEVEL_WRONG", "Xã STAFF_PLACE_UNKNOWN");
        take(seen);
        assertThat(people()).extracting(StaffLine::displayName).containsExactly("Ánh");
        assertThat(imports.leftOut(naMon.hoa, naMon.commune, seen.id()).rows()).hasSize(5);
    }

    @Test
    void aPersonDecidesWhetherARowIsAnExistingPerson() {
        UUID may = staff.create(naMon.hoa, new Staff.NewPerson(null, "Nông Thị Mẩy", "0" + digits, Role.MEMBER, naMon.village, null, null));
        ImportView seen = handIn("Họ tên,Điện thoại,Vai trò,Thôn\nNông Thị Mẩy,,Tổ trưởng," + village + "\nNông Thị Mây,0" + digits + ",Tổ trưởng," + village
                + "\nNông Thị Mẩy,0243" + digits.substring(1) + ",Tổ trưởng," + village + "\nNông Thị Mẩy,84" + digits + ",Tổ trưởng," + village + "\n");
        assertThat(seen.counts()).containsExactlyInAnyOrderEntriesOf(Map.of(Outcome.UNCLEAR, 2, Outcome.NEW, 1, Outcome.CHANGED, 1));
        imports.decide(naMon.hoa, naMon.commune, seen.id(), Map.of(2, "account:" + may, 3, "new-person"));
        assertThat(take(seen).counts()).containsExactlyInAnyOrderEntriesOf(Map.of(Outcome.CHANGED, 1, Outcome.NEW, 2, Outcome.SAME, 1));
        assertThat(people()).hasSize(3);
    }

    /** An account that nobody of the place ever gave a role to is nobody whom the place may know of. */
    @Test
    void anAccountFromElsewhereIsNotAskedAboutByItsName() {
        accounts.create("elsewhere-" + naMon.leaf, "Nông Thị Mẩy", null);
        assertThat(handIn("Họ tên,Thôn\nNông Thị Mẩy," + village + "\n").counts()).containsExactlyInAnyOrderEntriesOf(Map.of(Outcome.NEW, 1));
    }

    @Test
    void aRowThatIsLeftOutStaysOutAndATakenImportIsNotTakenTwice() {
        ImportView seen = handIn("Họ tên,Thôn\nMẩy," + village + "\nSao," + village + "\n");
        imports.decide(naMon.hoa, naMon.commune, seen.id(), Map.of(2, ImportRow.LEAVE_OUT));
        take(seen);
        assertThat(people()).extracting(StaffLine::displayName).containsExactly("Sao");
        assertThatThrownBy(() -> imports.take(naMon.hoa, naMon.commune, seen.id()))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.problem()).isEqualTo(ImportProblem.IMPORT_TAKEN));
    }

    /** As after a crash between two parts: what was written is found again, and nothing is written twice. */
    @Test
    void anImportThatIsTakenInOnceMoreWritesNothingTwice() {
        ImportView seen = handIn("Họ tên,Thôn\nMẩy," + village + "\nSao," + village + "\n");
        take(seen);
        ImportTestQueue.again(context, seen.id());
        assertThat(imports.get(naMon.hoa, naMon.commune, seen.id()).counts()).containsExactlyInAnyOrderEntriesOf(Map.of(Outcome.SAME, 2));
        assertThat(people()).hasSize(2);
    }

    @Test
    void onlyWhoManagesAccountsMayImportThem() {
        assertThatThrownBy(() -> imports.handIn(naMon.lan, naMon.commune, "staff", "x.csv", "Họ tên\nMẩy\n".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> imports.handIn(naMon.hoa, naMon.province, "staff", "x.csv", "Họ tên\nMẩy\n".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void theSampleIsUnderstoodAsItIs() {
        byte[] sample = Workbook.write(imports.sample(naMon.tuan, naMon.province, "staff"));
        assertThat(imports.handIn(naMon.tuan, naMon.province, "staff", "mau.xlsx", sample).layout().unused()).isEmpty();
    }

    private ImportView handIn(String list) { return imports.handIn(naMon.hoa, naMon.commune, "staff", "danh sách.csv", list.getBytes(StandardCharsets.UTF_8)); }

    private ImportView take(ImportView seen) {
        imports.take(naMon.hoa, naMon.commune, seen.id());
        ImportTestQueue.run(context);
        return imports.get(naMon.hoa, naMon.commune, seen.id());
    }

    private List<String> troubles(ImportView seen) {
        return imports.rows(naMon.hoa, naMon.commune, seen.id(), List.of(Outcome.REFUSED), 0).stream().map(ImportRowView::row)
                .map(row -> row.trouble().column() + " " + row.trouble().code()).toList();
    }

    /** Those who were imported; the village's own people have another origin. */
    private List<StaffLine> people() {
        return directory.find(naMon.hoa, new StaffDirectory.Search(naMon.commune, "", null, State.ANY, null)).stream()
                .filter(each -> !List.of("lan", "minh", "hoa").contains(each.displayName())).toList();
    }
}
