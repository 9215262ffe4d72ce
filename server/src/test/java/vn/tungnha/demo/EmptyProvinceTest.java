package vn.tungnha.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tungnha.access.AccountDirectory;
import vn.tungnha.access.Accounts;
import vn.tungnha.access.Authority;
import vn.tungnha.access.Role;
import vn.tungnha.imports.ImportRow.Outcome;
import vn.tungnha.imports.ImportTestQueue;
import vn.tungnha.imports.ImportView;
import vn.tungnha.imports.Imports;
import vn.tungnha.kernel.Workbook;
import vn.tungnha.place.Place;
import vn.tungnha.place.Places;
import vn.tungnha.testing.House;
import vn.tungnha.testing.TestClock;

/** The empty demo: a visitor drops its lists one after another and has a province. */
class EmptyProvinceTest {
    @Test
    void theListsOfTheEmptyDemoGoInOneAfterAnother() {
        try (House application = House.quiet("empty-province")) {
            application.get(EmptyProvince.class).open();
            application.get(EmptyProvince.class).open();
            assertThat(application.get(DemoProvince.class).standing()).isEqualTo(new DemoProvince.Standing(false, 1, null, true));
            UUID administrator = application.get(Accounts.class).find(Accounts.ADMINISTRATOR).orElseThrow().id();
            List<SampleFile> files = new SampleFiles().all();

            taken(application, administrator, Authority.INSTALLATION, files.get(0), 31);
            Place province = application.get(Places.class).root(TestClock.today()).orElseThrow();
            assertThat(province.fullName()).isEqualTo("tỉnh Sông Mây");
            taken(application, administrator, province.id(), files.get(1), 55);
            taken(application, administrator, province.id(), files.get(2), 72);
            Place commune = application.get(Places.class).byCode(Place.COMMUNE, "98001", TestClock.today()).orElseThrow();
            taken(application, officer(application, commune), commune.id(), files.get(3), 80);
        }
    }

    private static void taken(House application, UUID account, int place, SampleFile file, int rows) {
        Imports imports = application.get(Imports.class);
        ImportView seen = imports.handIn(account, place, file.kind(), file.fileName(), Workbook.write(file.sheet()));
        assertThat(seen.counts()).as("%s: %s", file.fileName(), imports.rows(account, place, seen.id(), List.of(Outcome.REFUSED, Outcome.UNCLEAR), 0).stream().limit(2).toList()).isEqualTo(Map.of(Outcome.NEW, rows));
        imports.take(account, place, seen.id());
        ImportTestQueue.run(application.context());
        assertThat(imports.get(account, place, seen.id()).state()).isEqualTo(ImportView.State.DONE);
    }

    private static UUID officer(House application, Place commune) {
        var query = new AccountDirectory.Query(List.of(commune.id()), List.of(), "", Role.COMMUNE_OFFICE, AccountDirectory.State.ANY, TestClock.today(), null, 1);
        return application.get(AccountDirectory.class).find(query).getFirst().id();
    }
}
