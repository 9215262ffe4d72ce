package vn.tungnha.household;

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
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tungnha.imports.ImportRow;
import vn.tungnha.imports.ImportRow.Outcome;
import vn.tungnha.imports.ImportRowView;
import vn.tungnha.imports.ImportTestQueue;
import vn.tungnha.imports.ImportView;
import vn.tungnha.imports.Imports;
import vn.tungnha.kernel.Ids;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.kernel.Workbook;
import vn.tungnha.ledger.Desk;
import vn.tungnha.ledger.FactWithdrawn;
import vn.tungnha.place.Places;
import vn.tungnha.testing.TestClock;
import vn.tungnha.testing.TungNhaTest;
import vn.tungnha.testing.Village;

/** A commune drops its list of households as it keeps it; each enters the register once, and the same file twice changes nothing. */
@TungNhaTest
class HouseholdImportTest {
    private static final String HEADINGS = "DANH SÁCH HỘ DÂN NĂM 2026;;;;;;\n;;;;;;\nTT;Họ và tên chủ hộ;Thôn;Địa chỉ/Lối vào;Số ĐT;Hộ nghèo/Cận nghèo;Số nhân khẩu\n";

    @Autowired ApplicationContext context;
    @Autowired Imports imports;
    @Autowired Places places;
    @Autowired Desk desk;
    @Autowired JdbcClient jdbc;

    private Village naMon;
    private String village;

    @BeforeEach
    void aVillageWithItsPeople() {
        naMon = new Village(context);
        village = places.get(naMon.village, TestClock.today()).name();
    }

    @Test
    void aListOfHouseholdsEntersTheRegisterOnce() {
        String list = HEADINGS + "1;NÔNG VĂN SINH;" + village + ";Đầu bản;912345678;;4\n2;Hoàng Thị Dín;" + village + ";Sau nhà văn hóa;0912345679, 0987654321;Cận nghèo;3\n"
                + "3;Lý Thị Sao;" + village + ";;;x;2\n";
        ImportView seen = handIn(list);
        assertThat(seen.counts()).containsExactlyInAnyOrderEntriesOf(Map.of(Outcome.NEW, 3));
        assertThat(seen.layout().unused()).containsExactly("Số nhân khẩu");
        assertThat(households()).isEmpty();

        assertThat(take(seen).state()).isEqualTo(ImportView.State.DONE);
        assertThat(households()).containsExactlyInAnyOrder("NÔNG VĂN SINH|Đầu bản|[\"0912345678\"]|null|list|task",
                "Hoàng Thị Dín|Sau nhà văn hóa|[\"0912345679\",\"0987654321\"]|near|list|task", "Lý Thị Sao|null|null|poor|list|task");
        assertThat(people()).containsExactlyInAnyOrder("NÔNG VĂN SINH|head|null|null", "Hoàng Thị Dín|head|null|null", "Lý Thị Sao|head|null|null");

        long facts = facts();
        ImportView again = handIn(list);
        assertThat(again.counts()).containsExactlyInAnyOrderEntriesOf(Map.of(Outcome.SAME, 3));
        take(again);
        assertThat(facts()).isEqualTo(facts);
    }

    @Test
    void aListOfPeopleMakesHouseholdsOfTheRowsBeneathEachHead() {
        String list = "Họ và tên;Quan hệ với chủ hộ;Năm sinh;Giới tính;Thôn;SĐT\nNông Văn Sinh;Chủ hộ;1970;Nam;" + village + ";0912345678\n"
                + "Hoàng Thị Dín;Vợ;12/03/1972;Nữ;;\nNông Thị Mẩy;Con gái;1999;Nữ;;0987654321\nLý Văn Páo;Chủ hộ;1981;Nam;" + village + ";\nLý Thị Sao;mẹ;1950;nữ;;\n";
        ImportView seen = handIn(list);
        assertThat(seen.counts()).containsExactlyInAnyOrderEntriesOf(Map.of(Outcome.NEW, 5));
        take(seen);
        assertThat(households()).hasSize(2);
        assertThat(people()).containsExactlyInAnyOrder("Nông Văn Sinh|head|1970|male", "Hoàng Thị Dín|spouse|1972|female", "Nông Thị Mẩy|child|1999|female",
                "Lý Văn Páo|head|1981|male", "Lý Thị Sao|parent|1950|female");
        assertThat(handIn(list).counts()).containsExactlyInAnyOrderEntriesOf(Map.of(Outcome.SAME, 5));
        assertThat(handIn(list + "Lý Văn Tùng;con;2010;Nam;;\n").counts()).containsExactlyInAnyOrderEntriesOf(Map.of(Outcome.SAME, 5, Outcome.NEW, 1));
    }

    @Test
    void whatIsWrongIsNamedAtItsCellAndTheOthersGoIn() {
        Village other = new Village(context);
        String elsewhere = places.get(other.commune, TestClock.today()).name();
        ImportView seen = handIn("Chủ hộ;Xã;Thôn;Số điện thoại;Hộ nghèo;Năm sinh\nMẩy;;Bản Không Có;;;\nSao;" + elsewhere + ";" + village + ";;;\n;;" + village + ";;;\nDín;;;;;\n"
                + "Páo;;" + village + ";gọi cô Lan;;\nTùng;;" + village + ";;nhiều;\nSinh;;" + village + ";;;ngày mưa\n" + "A".repeat(101) + ";;" + village + ";;;\nLan;;"
                + village + ";không;;\n");
        assertThat(troubles(seen)).containsExactly("Thôn HOUSEHOLD_PLACE_UNKNOWN", "Xã HOUSEHOLD_PLACE_UNKNOWN", "Chủ hộ HOUSEHOLD_NAME_MISSING",
                "Thôn HOUSEHOLD_VILLAGE_MISSING", "Số điện thoại HOUSEHOLD_CELL_UNREADABLE", "Hộ nghèo HOUSEHOLD_CELL_UNREADABLE",
                "Năm sinh HOUSEHOLD_CELL_UNREADABLE", "Chủ hộ TEXT_TOO_LONG");
        take(seen);
        assertThat(households()).containsExactly("Lan|null|null|null|list|task");
        assertThat(imports.leftOut(naMon.hoa, naMon.commune, seen.id()).rows()).hasSize(8);
    }

    @Test
    void aHouseholdThatMayBeOneOfTheRegisterIsDecidedByAPerson() {
        UUID sinh = registered("Nông Văn Sinh", "Đầu bản", "0912345678");
        ImportView seen = handIn("Họ tên chủ hộ;Thôn;Lối vào;Số điện thoại;Hộ nghèo\nNông Văn Sinh;" + village + ";đầu bản;;x\nNông Văn Sinh;" + village + ";Cuối bản;0987654321;\n"
                + "Nông Văn Sỉnh;" + village + ";Cuối bản;;\nNong Van Sinh;" + village + ";;;\n");
        assertThat(outcomes(seen)).containsExactly(Outcome.CHANGED, Outcome.UNCLEAR, Outcome.NEW, Outcome.UNCLEAR);
        imports.decide(naMon.hoa, naMon.commune, seen.id(), Map.of(3, "new-household", 5, "household:" + sinh));
        take(seen);
        assertThat(outcomes(seen)).containsExactly(Outcome.CHANGED, Outcome.NEW, Outcome.NEW, Outcome.SAME);
        assertThat(households()).containsExactlyInAnyOrder("Nông Văn Sinh|Đầu bản|[\"0912345678\"]|poor|visit|task", "Nông Văn Sinh|Cuối bản|[\"0987654321\"]|null|list|task",
                "Nông Văn Sỉnh|Cuối bản|null|null|list|task");
    }

    @Test
    void peopleBeneathAHeadThatDoesNotGoInStayOut() {
        registered("Nông Văn Sinh", "Đầu bản", "0912345678");
        String list = "Họ tên;Quan hệ;Thôn\nLý Văn Páo;chủ hộ;" + village + "\nNông Văn Sinh;chủ hộ;" + village + "\nHoàng Thị Dín;vợ;\nBế Văn Tài;chủ hộ;Bản Không Có\nBế Thị Na;con;\n";
        ImportView seen = handIn(list);
        assertThat(troubles(seen)).containsExactly(" HOUSEHOLD_HEAD_UNDECIDED", "Thôn HOUSEHOLD_PLACE_UNKNOWN", " HOUSEHOLD_HEAD_NOT_IN");
        imports.decide(naMon.hoa, naMon.commune, seen.id(), Map.of(2, ImportRow.LEAVE_OUT, 3, "new-household"));
        take(seen);
        assertThat(outcomes(seen)).containsExactly(Outcome.LEFT_OUT, Outcome.NEW, Outcome.NEW, Outcome.REFUSED, Outcome.REFUSED);
        assertThat(people()).contains("Hoàng Thị Dín|spouse|null|null").doesNotContain("Bế Thị Na|child|null|null");
    }

    /** As after a crash between two parts: what was written is found again, and nothing is written twice. */
    @Test
    void anImportThatIsTakenInOnceMoreWritesNothingTwice() {
        String list = "Chủ hộ;Thôn\nMẩy;" + village + "\nMẩy;" + village + "\nSao;" + village + "\n";
        ImportView seen = handIn(list);
        assertThat(outcomes(seen)).containsExactly(Outcome.NEW, Outcome.UNCLEAR, Outcome.NEW);
        imports.decide(naMon.hoa, naMon.commune, seen.id(), Map.of(3, "new-household"));
        take(seen);
        long facts = facts();
        ImportTestQueue.again(context, seen.id());
        assertThat(outcomes(seen)).containsExactly(Outcome.SAME, Outcome.SAME, Outcome.SAME);
        assertThat(facts()).isEqualTo(facts);
    }

    @Test
    void aHouseholdWithdrawnByMistakeCanBeListedAgain() {
        String list = "Chủ hộ;Thôn\nMẩy;" + village + "\n";
        take(handIn(list));
        UUID may = jdbc.sql("select id from household.household where leaf = :leaf").param("leaf", naMon.leaf).query(UUID.class).single();
        List<UUID> facts = jdbc.sql("select id from ledger.fact where leaf = :leaf and subject = :may").param("leaf", naMon.leaf).param("may", may).query(UUID.class).list();
        desk.tell(naMon.hoa, naMon.leaf, "fact.withdrawn/1", Ids.next(TestClock.now()), may, new FactWithdrawn(facts));
        assertThat(households()).isEmpty();
        take(handIn(list));
        assertThat(households()).hasSize(1);
    }

    @Test
    void theLeadOfAVillageNeedsNoColumnForIt() {
        ImportView seen = imports.handIn(naMon.minh, naMon.village, "households", "hộ.csv", "Chủ hộ\nMẩy\n".getBytes(StandardCharsets.UTF_8));
        assertThat(seen.counts()).containsExactlyInAnyOrderEntriesOf(Map.of(Outcome.NEW, 1));
    }

    @Test
    void onlyWhoCorrectsOthersMayImportHouseholds() {
        for (var each : Map.of(naMon.lan, naMon.village, naMon.tuan, naMon.province, naMon.minh, naMon.commune).entrySet())
            assertThatThrownBy(() -> imports.handIn(each.getKey(), each.getValue(), "households", "x.csv", "Chủ hộ\nMẩy\n".getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOf(Refusal.class);
    }

    @Test
    void theSampleIsUnderstoodAsItIs() {
        byte[] sample = Workbook.write(imports.sample(naMon.hoa, naMon.commune, "households"));
        assertThat(imports.handIn(naMon.hoa, naMon.commune, "households", "mau.xlsx", sample).layout().unused()).isEmpty();
    }

    private ImportView handIn(String list) { return imports.handIn(naMon.hoa, naMon.commune, "households", "danh sách hộ.csv", list.getBytes(StandardCharsets.UTF_8)); }

    private ImportView take(ImportView seen) {
        imports.take(naMon.hoa, naMon.commune, seen.id());
        ImportTestQueue.run(context);
        return imports.get(naMon.hoa, naMon.commune, seen.id());
    }

    private UUID registered(String head, String locator, String phone) {
        UUID id = Ids.next(TestClock.now());
        desk.tell(naMon.minh, naMon.leaf, "household.registered/1", id, id, new HouseholdRegistered(HouseholdRegistered.Source.VISIT, Ground.TASK, null, null, null, null, null,
                new HouseholdDetails(head, locator, List.of(phone), null)));
        return id;
    }

    private List<ImportRow> rows(ImportView seen) {
        return imports.rows(naMon.hoa, naMon.commune, seen.id(), List.of(), 0).stream().map(ImportRowView::row).toList();
    }

    private List<Outcome> outcomes(ImportView seen) { return rows(seen).stream().map(ImportRow::outcome).toList(); }

    private List<String> troubles(ImportView seen) {
        return rows(seen).stream().filter(row -> row.outcome() == Outcome.REFUSED).map(row -> row.trouble().column() + " " + row.trouble().code()).toList();
    }

    private List<String> households() {
        return jdbc.sql("""
                select concat_ws('|', head, coalesce(locator, 'null'), coalesce(phones, 'null'), coalesce(poverty, 'null'), source, ground)
                  from household.household where leaf = :leaf
                """).param("leaf", naMon.leaf).query(String.class).list();
    }

    private List<String> people() {
        return jdbc.sql("""
                select concat_ws('|', name, relation, coalesce(birth_year::text, 'null'), coalesce(gender, 'null')) from household.person where leaf = :leaf
                """).param("leaf", naMon.leaf).query(String.class).list();
    }

    private long facts() { return jdbc.sql("select count(*) from ledger.fact where leaf = :leaf").param("leaf", naMon.leaf).query(Long.class).single(); }
}
