package vn.tungnha.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.tungnha.access.Accounts;
import vn.tungnha.access.Role;
import vn.tungnha.access.Roles;
import vn.tungnha.catalogue.ServicePublished.Failure;
import vn.tungnha.catalogue.ServicePublished.Step;
import vn.tungnha.kernel.Table;
import vn.tungnha.ledger.Verification;
import vn.tungnha.place.Places;
import vn.tungnha.testing.House;
import vn.tungnha.testing.TestProvince;

/** The steps that come with the product are whole, and go in once. A house of its own, because the catalogue is the whole province's. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShippedPlaybooksTest {
    private static final Path SERVICES = Path.of("../docs/operate/services.csv");

    private House house;
    private TestProvince province;
    private UUID tuan;
    private List<ShippedPlaybook> shipped;

    @BeforeAll
    void tuanWorksAtTheProvince() {
        house = House.quiet("playbooks");
        province = TestProvince.found(house.get(Places.class));
        tuan = house.get(Accounts.class).create("tuan", "Tuấn", null);
        house.get(Roles.class).grant(tuan, Role.PROVINCE_OFFICE, province.province(), LocalDate.of(2022, 3, 1), null);
        shipped = house.get(ShippedPlaybooks.class).all();
    }

    @AfterAll
    void theHouseIsClosed() { house.close(); }

    @Test
    void everyLiveServiceHasOneAndNoneIsLeftOver() {
        Table table = Table.read(SERVICES, Set.of("code", "name", "category", "pillar", "audience", "owner", "status", "partner", "kind"), List.of("code", "status"));

        assertThat(shipped).extracting(ShippedPlaybook::code).containsExactlyInAnyOrderElementsOf(
                table.rows().stream().filter(row -> row.get("status").equals("live")).map(row -> row.get("code")).toList());
    }

    @Test
    void eachHasFiveToTwelveStepsWithADrawingAndAWayOutForEachFailure() {
        for (ShippedPlaybook playbook : shipped) {
            assertThat(playbook.steps()).as(playbook.code()).hasSizeBetween(5, 12).allSatisfy(step -> assertThat(step.drawing()).isNotNull());
            assertThat(playbook.steps().stream().filter(step -> step.failures() != null).flatMap(step -> step.failures().stream())).as(playbook.code()).isNotEmpty();
        }
    }

    @Test
    void allOfItIsComposedTextThatFitsItsPlace() {
        var tooLong = new ArrayList<String>();
        for (ShippedPlaybook playbook : shipped)
            texts(playbook).forEach(text -> {
                assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).as(playbook.code() + ": " + text).isTrue();
                if (text.length() > 240) tooLong.add(playbook.code() + ": " + text);
            });
        assertThat(tooLong).isEmpty();
    }

    @Test
    void theyAreBroughtInOnceAndNobodyHasVerifiedThemYet() {
        Catalogue catalogue = house.get(Catalogue.class);
        catalogue.importFile(SERVICES, tuan);

        PlaybookReport first = catalogue.publishPlaybooks(tuan);
        PlaybookReport second = catalogue.publishPlaybooks(tuan);

        assertThat(first).isEqualTo(new PlaybookReport(shipped.size(), 0, List.of()));
        assertThat(second).isEqualTo(new PlaybookReport(0, shipped.size(), List.of()));
        Services services = house.get(Services.class);
        ServiceCard vneid = services.open("vneid-2");
        assertThat(vneid.checkedBy()).isNull();
        JsonNode steps = new JsonMapper().readTree(vneid.steps());
        assertThat(steps.size()).isEqualTo(vneid.stepCount());
        assertThat(steps.at("/0/drawing/items/0/kind").asString()).isIn("title", "text", "heading", "tile", "message", "row", "field", "button");
        assertThat(services.open()).noneMatch(card -> card.audience().equals("cadre")).allSatisfy(card -> assertThat(card.steps()).isNull());
        assertThat(services.at(province.naMon())).extracting(ServiceCard::kind).contains("marketplace", "payment", "service");
        assertThat(house.get(JdbcClient.class).sql("select count(*) from catalogue.service where version = 1").query(Integer.class).single())
                .isEqualTo(shipped.size());
        assertThat(house.get(Verification.class).verify().agrees()).isTrue();
    }

    private static Stream<String> texts(ShippedPlaybook playbook) {
        var texts = new TreeSet<String>();
        if (playbook.atHand() != null) texts.add(playbook.atHand());
        for (Step step : playbook.steps()) {
            texts.addAll(List.of(step.press(), step.see()));
            if (step.failures() != null) texts.addAll(step.failures().stream().flatMap(ShippedPlaybooksTest::words).collect(Collectors.toSet()));
        }
        return texts.stream();
    }

    private static Stream<String> words(Failure failure) { return Stream.of(failure.what(), failure.wayOut()); }
}
