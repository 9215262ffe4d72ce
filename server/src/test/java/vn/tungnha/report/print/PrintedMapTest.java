package vn.tungnha.report.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tungnha.access.Accounts;
import vn.tungnha.access.Role;
import vn.tungnha.access.Roles;
import vn.tungnha.place.Places;
import vn.tungnha.territory.TerritoryOperation;
import vn.tungnha.territory.TerritoryOperation.Kind;
import vn.tungnha.territory.TerritoryOperations;
import vn.tungnha.testing.TestProvince;
import vn.tungnha.testing.TungNhaTest;

/** A printed list that follows an older map of places says which one: on paper nobody sees the switch of the screen. */
@TungNhaTest
class PrintedMapTest {
    private static final LocalDate FIRST = LocalDate.of(2024, 3, 1);
    private static final LocalDate SECOND = LocalDate.of(2025, 7, 1);

    @Autowired Places places;
    @Autowired TerritoryOperations operations;
    @Autowired Accounts accounts;
    @Autowired Roles roles;
    @Autowired Prints prints;

    @Test
    void aListOnAnOlderMapNamesTheDayFromWhichThatMapHeld() {
        TestProvince here = TestProvince.found(places);
        UUID quyen = accounts.create("quyen-" + UUID.randomUUID(), "quyen", null);
        roles.grant(quyen, Role.ADMINISTRATOR, here.province(), null, null);
        assertThat(prints.members(here.province(), null).subject()).noneMatch(each -> each.contains("bản đồ"));
        operations.make(quyen, here.province(), new TerritoryOperation(Kind.MOVED, List.of(here.haHieu()), here.otherDistrict(), FIRST, false, "45/QĐ-UBND", FIRST));
        operations.make(quyen, here.province(), new TerritoryOperation(Kind.MERGED, List.of(here.haHieu()), here.vanLang(), SECOND, false, "1683/NQ-UBTVQH15", SECOND));

        assertThat(prints.members(here.province(), null).subject()).noneMatch(each -> each.contains("bản đồ"));
        assertThat(prints.members(here.province(), SECOND).subject()).noneMatch(each -> each.contains("bản đồ"));
        assertThat(prints.members(here.province(), SECOND.minusDays(1)).subject()).contains("(Theo bản đồ từ 01/03/2024)");
        assertThat(prints.members(here.province(), FIRST.minusDays(1)).subject()).contains("(Theo bản đồ trước 01/03/2024)");
        assertThat(prints.timesheet(here.province(), LocalDate.of(2025, 5, 1), null).subject()).contains("(Theo bản đồ từ 01/03/2024)");
        assertThat(prints.guided(here.province(), LocalDate.of(2025, 5, 1), SECOND).subject()).noneMatch(each -> each.contains("bản đồ"));
        assertThat(prints.members(here.haHieu(), null).subject()).as("a place that has ended is printed on its last map").contains("(Theo bản đồ từ 01/03/2024)");
    }
}
