package vn.tungnha.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tungnha.access.Accounts;
import vn.tungnha.access.Role;
import vn.tungnha.access.Roles;
import vn.tungnha.kernel.Table.RefusedRow;
import vn.tungnha.kernel.TableProblem;
import vn.tungnha.ledger.Verification;
import vn.tungnha.place.Places;
import vn.tungnha.testing.House;
import vn.tungnha.testing.TestProvince;

/** tuan brings the province's services in from a table. A house of its own, because the catalogue is the whole province's. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CatalogueTest {
    private static final String HEADER = "code,name,category,pillar,audience,owner,status\n";

    @TempDir Path folder;
    private House house;
    private UUID tuan;

    @BeforeAll
    void tuanWorksAtTheProvince() {
        house = House.quiet("catalogue");
        var province = TestProvince.found(house.get(Places.class));
        tuan = house.get(Accounts.class).create("tuan", "Tuấn", null);
        house.get(Roles.class).grant(tuan, Role.PROVINCE_OFFICE, province.province(), LocalDate.of(2022, 3, 1), null);
    }

    @AfterAll
    void theHouseIsClosed() { house.close(); }

    @Test
    void theListThatComesWithTheHandbookGoesInOnceAndIsKnownTheSecondTime() {
        ServiceImportReport first = house.get(Catalogue.class).importFile(Path.of("../docs/operate/services.csv"), tuan);
        ServiceImportReport second = house.get(Catalogue.class).importFile(Path.of("../docs/operate/services.csv"), tuan);

        assertThat(first.refused()).isEmpty();
        assertThat(first.added()).isGreaterThan(20);
        assertThat(second).isEqualTo(new ServiceImportReport(0, first.added(), java.util.List.of()));
        assertThat(house.get(JdbcClient.class).sql("select name from catalogue.service where code = 'vneid-2'").query(String.class).single()).isEqualTo("VNeID mức 2");
        assertThat(house.get(Verification.class).verify().agrees()).isTrue();
    }

    @Test
    void theServicesOfferedToBeginWithAreThoseOfTheFileWithTheirPlaybooks() throws IOException {
        assertThat(Path.of("src/main/resources/catalogue/services.csv")).hasSameTextualContentAs(Path.of("../docs/operate/services.csv"));

        var shipped = house.get(ShippedServices.class).all();

        assertThat(shipped).hasSizeGreaterThan(20).allMatch(each -> each.stepCount() > 0).noneMatch(each -> each.code().equals("pc-covid"));
        assertThat(shipped.getFirst().added()).contains("\"VNeID mức 2\"", "\"society\"");
    }

    @Test
    void badRowsAreNamedAndTheGoodOnesGoIn() throws IOException {
        ServiceImportReport report = take(HEADER + """
                xa-1,Sổ tay điện tử,khác,society,citizen,UBND xã,live
                xa-2,Thiếu trụ cột,khác,,citizen,UBND xã,live
                xa-3,Trụ cột lạ,khác,culture,citizen,UBND xã,live
                xa-1,Cùng mã,khác,society,citizen,UBND xã,live
                ,Không mã,khác,society,citizen,UBND xã,live
                xa-4,Thừa ô,khác,society,citizen,UBND xã,live,gì đây
                xa-5,Bản đồ số,khác,society,citizen,UBND xã,live
                """);

        assertThat(report.added()).isEqualTo(2);
        assertThat(report.refused()).extracting(RefusedRow::line, RefusedRow::column, RefusedRow::problem).containsExactly(
                tuple(3, "pillar", CatalogueProblem.SERVICE_CELL_INVALID), tuple(4, "pillar", CatalogueProblem.SERVICE_CELL_INVALID),
                tuple(5, "code", CatalogueProblem.SERVICE_CODE_TAKEN), tuple(6, "code", CatalogueProblem.SERVICE_CELL_INVALID),
                tuple(7, "", TableProblem.TABLE_ROW_TOO_LONG));
    }

    @Test
    void aTableWithoutAColumnIsRefusedWhole() {
        assertThatThrownBy(() -> take("code,name\nx,y\n")).hasMessageContaining("TABLE_COLUMNS");
    }

    private ServiceImportReport take(String table) throws IOException {
        return house.get(Catalogue.class).importFile(Files.writeString(folder.resolve("services.csv"), table), tuan);
    }
}
