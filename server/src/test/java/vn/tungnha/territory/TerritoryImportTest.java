package vn.tungnha.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tungnha.access.AccessProblem;
import vn.tungnha.access.Accounts;
import vn.tungnha.access.Authority;
import vn.tungnha.access.Door;
import vn.tungnha.access.Role;
import vn.tungnha.access.Roles;
import vn.tungnha.imports.ImportRow.Outcome;
import vn.tungnha.imports.ImportRowView;
import vn.tungnha.imports.ImportTestQueue;
import vn.tungnha.imports.ImportView;
import vn.tungnha.imports.Imports;
import vn.tungnha.kernel.Ids;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.kernel.Workbook;
import vn.tungnha.ledger.Ledger;
import vn.tungnha.ledger.NewFact;
import vn.tungnha.place.Declared;
import vn.tungnha.place.Place;
import vn.tungnha.place.Places;
import vn.tungnha.testing.TestClock;
import vn.tungnha.testing.TestProvince;
import vn.tungnha.testing.TungNhaTest;
import vn.tungnha.testing.Visitor;

/** The administrator drops a list of places; the same file twice changes nothing, and a name that only looks like another is asked about. */
@TungNhaTest
class TerritoryImportTest {
    private static final String PASSWORD = "qua cầu treo 48";

    @Autowired ApplicationContext context;
    @Autowired Imports imports;
    @Autowired Places places;
    @Autowired Accounts accounts;
    @Autowired Roles roles;
    @Autowired Authority authority;
    @Autowired TerritoryDirectory directory;
    @Autowired JdbcClient jdbc;
    @Value("${local.server.port}") int port;

    private TestProvince here;
    private UUID quyen;
    /** Code of the commune Địa Linh, beneath which lists are imported. */
    private String commune;

    @BeforeEach
    void aProvinceWithItsAdministrator() {
        here = TestProvince.found(places);
        commune = places.get(here.diaLinh(), TestClock.today()).code();
        quyen = accounts.create("quyen-" + Ids.next(TestClock.now()), "Quyên", null);
        roles.grant(quyen, Role.ADMINISTRATOR, here.province(), null, null);
    }

    @Test
    void aTreeInAnyOrderGoesInWithItsNumbersAndTheSameFileTwiceChangesNothing() {
        String list = "DANH MỤC ĐỊA BÀN;;;;;;;\nTT;Tên;Loại;Mã;Mã cấp trên;Số hộ;Số người;Số liệu ngày\n1;Nà Cà;Thôn;;" + commune + "X;64;271;01/04/2019\n"
                + "2;Chu Hương;xã;" + commune + "X;" + places.get(here.district(), TestClock.today()).code() + ";1.204;;01/04/2019\n3;Nà Mòn;thôn;;" + commune + ";;;\n";
        ImportView seen = handIn(list);
        assertThat(seen.counts()).containsExactlyInAnyOrderEntriesOf(Map.of(Outcome.NEW, 2, Outcome.SAME, 1));
        assertThat(take(seen).state()).isEqualTo(ImportView.State.DONE);
        Place fresh = places.byCode(Place.COMMUNE, commune + "X", TestClock.today()).orElseThrow();
        assertThat(places.children(fresh.id(), TestClock.today())).extracting(Place::name).containsExactly("Nà Cà");
        assertThat(places.declared(fresh.id(), TestClock.today())).map(Declared::households).contains(1204);
        assertThat(directory.page(quyen, fresh.id()).changes()).extracting(TerritoryChange::kind, TerritoryChange::after)
                .containsExactly(tuple(TerritoryChange.Kind.CREATED, "địa bàn.csv"));
        assertThat(handIn(list).counts()).containsExactlyInAnyOrderEntriesOf(Map.of(Outcome.SAME, 3));
        assertThat(handIn(list.replace("1.204", "1.230")).counts()).containsExactlyInAnyOrderEntriesOf(Map.of(Outcome.SAME, 2, Outcome.CHANGED, 1));
    }

    /** Rows are written in parts of 500; a village may come parts before its commune. */
    @Test
    void aThousandVillagesBeforeTheirCommuneAreOneTree() {
        String villages = IntStream.range(0, 1_000).mapToObj(i -> "Bản " + i + ";thôn;;" + commune + "X").collect(Collectors.joining("\n"));
        ImportView seen = handIn("Tên;Loại;Mã;Mã cấp trên\n" + villages + "\nChu Hương;xã;" + commune + "X;" + places.get(here.district(), TestClock.today()).code() + "\n");
        assertThat(take(seen).state()).isEqualTo(ImportView.State.DONE);
        Place fresh = places.byCode(Place.COMMUNE, commune + "X", TestClock.today()).orElseThrow();
        assertThat(places.children(fresh.id(), TestClock.today())).hasSize(1_000);
        ImportTestQueue.again(context, seen.id());
        assertThat(imports.get(quyen, here.province(), seen.id()).counts()).containsExactlyInAnyOrderEntriesOf(Map.of(Outcome.SAME, 1_001));
    }

    @Test
    void aNameThatOnlyLooksLikeAnotherIsDecidedByAPerson() {
        String list = "Tên;Loại;Mã cấp trên;Số hộ;Số liệu ngày\nNà Món;thôn;" + commune + ";64;31/12/2025\nBản Vàng;thôn;" + commune + ";41;31/12/2025\n";
        ImportView seen = handIn(list);
        assertThat(seen.counts()).containsExactlyInAnyOrderEntriesOf(Map.of(Outcome.UNCLEAR, 2));
        imports.decide(quyen, here.province(), seen.id(), Map.of(2, "same-place", 3, "another-place"));
        assertThat(take(seen).counts()).containsExactlyInAnyOrderEntriesOf(Map.of(Outcome.CHANGED, 1, Outcome.NEW, 1));
        assertThat(places.declared(here.naMon(), TestClock.today())).map(Declared::households).contains(64);
        assertThat(places.children(here.diaLinh(), TestClock.today())).extracting(Place::name).containsExactlyInAnyOrder("Nà Mòn", "Bản Váng", "Bản Vàng");
    }

    @Test
    void aMistakenImportIsTakenBackAsAWholeUntilTheFirstFact() {
        String district = places.get(here.district(), TestClock.today()).code();
        places.change(here.naMon(), history -> history.declaring(new Declared(TestClock.today().minusYears(2), 60, null, "UBND xã")));
        ImportView seen = take(handIn("Tên;Loại;Mã;Mã cấp trên;Số hộ;Số liệu ngày\nChu Hương;xã;" + commune + "X;" + district + ";;\nNà Cà;thôn;;" + commune + "X;64;31/12/2025\nNà Mòn;thôn;;"
                + commune + ";71;31/12/2025\n"));
        assertThat(seen.undoable()).isTrue();
        assertThat(places.byCode(Place.COMMUNE, commune + "X", TestClock.today())).isPresent();
        assertThat(imports.takeBack(quyen, here.province(), seen.id()).state()).isEqualTo(ImportView.State.TAKEN_BACK);
        assertThat(places.byCode(Place.COMMUNE, commune + "X", TestClock.today())).isEmpty();
        assertThat(places.declared(here.naMon(), TestClock.today())).map(Declared::households).contains(60);
        assertThatThrownBy(() -> imports.takeBack(quyen, here.province(), seen.id())).isInstanceOf(Refusal.class);

        ImportView again = take(handIn("Tên;Loại;Mã cấp trên\nNà Cà;thôn;" + commune + "\n"));
        Place fresh = places.children(here.diaLinh(), TestClock.today()).stream().filter(each -> each.name().equals("Nà Cà")).findFirst().orElseThrow();
        roles.grant(quyen, Role.MEMBER, fresh.id(), null, null);
        UUID household = Ids.next(TestClock.now());
        context.getBean(Ledger.class).tell(List.of(new NewFact(household, fresh.ownLeaf(), "household.registered/1", household, quyen, null, null, null, TestClock.now(),
                "{\"source\":\"visit\",\"ground\":\"task\"}", "{\"head\":\"Bàn Thị Kẹo\"}")), TestClock.now());
        assertThatThrownBy(() -> imports.takeBack(quyen, here.province(), again.id()))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.problem()).isEqualTo(TerritoryProblem.TERRITORY_HAS_FACTS));
        assertThat(places.find(fresh.id(), TestClock.today())).isPresent();
    }

    @Test
    void aSecondProvinceAndACodeWithOtherDigitsAreRefusedByName() {
        ImportView seen = handIn("Tên;Loại;Mã;Mã cấp trên\nCao Bằng;tỉnh;04;\nChu Hương;xã;1912;" + places.get(here.district(), TestClock.today()).code()
                + "\nHà Vị;xã;019123;" + places.get(here.district(), TestClock.today()).code() + "\nBản Không;thôn;;99999\n");
        assertThat(imports.rows(quyen, here.province(), seen.id(), List.of(Outcome.REFUSED), 0).stream().map(ImportRowView::row)
                .map(row -> row.trouble().column() + " " + row.trouble().code()))
                .containsExactly("Tên PLACE_SECOND_ROOT", "Mã PLACE_CODE_DIGITS", "Mã PLACE_CODE_DIGITS", "Mã cấp trên PLACE_PARENT_MISSING");
    }

    @Test
    void theSampleIsUnderstoodAsItIs() {
        byte[] sample = Workbook.write(imports.sample(quyen, here.province(), "places"));
        assertThat(imports.handIn(quyen, here.province(), "places", "mau.xlsx", sample).layout().unused()).isEmpty();
    }

    /** Place 0 is the whole installation, which has no province on its first day. */
    @Test
    void onlyTheAdministratorOfTheInstallationImportsPlacesBeforeThereIsOne() {
        byte[] file = "Tên;Loại;Mã\nCao Bằng;tỉnh;04\n".getBytes(StandardCharsets.UTF_8);
        for (UUID each : List.of(quyen, accounts.create("tuan-" + Ids.next(TestClock.now()), "Tuấn", null)))
            assertThatThrownBy(() -> imports.handIn(each, Authority.INSTALLATION, "places", "x.csv", file))
                    .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.problem()).isEqualTo(AccessProblem.FORBIDDEN));

        String name = "admin-" + Ids.next(TestClock.now());
        UUID admin = accounts.create(name, "Quản trị", PASSWORD);
        jdbc.sql("update access.account set administrator = true where id = :id").param("id", admin).update();
        ImportView seen = imports.handIn(admin, Authority.INSTALLATION, "places", "x.csv", file);
        assertThat(imports.of(admin, Authority.INSTALLATION)).extracting(ImportView::id).contains(seen.id());
        assertThat(imports.of(quyen, Authority.INSTALLATION)).isEmpty();
        assertThatThrownBy(() -> imports.handIn(admin, Authority.INSTALLATION, "staff", "x.csv", "Họ tên\nMẩy\n".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Refusal.class);

        var desk = new Visitor(port, Door.CONSOLE);
        assertThat(desk.signIn(name, PASSWORD).json().path("administrator").asBoolean()).isTrue();
        assertThat(desk.get("/api/v1/console/places/0/import-kinds/places/sample").status()).isEqualTo(200);
        assertThat(desk.get("/api/v1/console/places/0/staff").status()).isEqualTo(403);
        assertThat(desk.get("/api/v1/console/places/0/territory/0").code()).isEqualTo("PLACE_UNKNOWN");
        assertThat(desk.get("/api/v1/console/places/0/overview").status()).isEqualTo(403);
    }

    private ImportView handIn(String list) { return imports.handIn(quyen, here.province(), "places", "địa bàn.csv", list.getBytes(StandardCharsets.UTF_8)); }

    private ImportView take(ImportView seen) {
        imports.take(quyen, here.province(), seen.id());
        ImportTestQueue.run(context);
        return imports.get(quyen, here.province(), seen.id());
    }
}
