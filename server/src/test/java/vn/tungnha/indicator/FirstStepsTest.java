package vn.tungnha.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.tungnha.indicator.FirstStep.Kind;
import vn.tungnha.kernel.Ids;
import vn.tungnha.ledger.NewFact;
import vn.tungnha.place.Days;
import vn.tungnha.place.Places;
import vn.tungnha.testing.TestProvince;
import vn.tungnha.testing.TungNhaTest;
import vn.tungnha.testing.Village;

/** What a new province or commune has to do is counted from what is there. */
@TungNhaTest
class FirstStepsTest {
    private static final Instant NOW = Instant.parse("2026-03-02T03:00:00Z");

    @Autowired ApplicationContext context;
    @Autowired FirstSteps steps;
    private Village naMon;

    @BeforeEach
    void aVillageWithItsPeople() { naMon = new Village(context); }

    @Test
    void aProvinceCountsItsCommunes() {
        assertThat(done(naMon.province, Kind.PROVINCE, Kind.PLACES, Kind.OFFICERS, Kind.TEAMS, Kind.HOUSEHOLDS, Kind.ROUNDS)).containsExactly(1L, 1L, 1L, 0L, 0L, 0L);
        register();
        assertThat(done(naMon.province, Kind.HOUSEHOLDS)).containsExactly(1L);
    }

    @Test
    void aCommuneCountsItsVillages() {
        assertThat(steps.of(naMon.commune)).extracting(FirstStep::step).containsExactly(Kind.TEAMS, Kind.MEMBERS, Kind.HOUSEHOLDS, Kind.ROUNDS);
        assertThat(done(naMon.commune, Kind.TEAMS, Kind.MEMBERS, Kind.HOUSEHOLDS)).containsExactly(0L, 1L, 0L);
        UUID team = id();
        naMon.tell(NOW, new NewFact(team, naMon.communeLeaf(), "team.founded/1", team, naMon.hoa, null, null, null, NOW,
                "{\"level\":\"village\",\"name\":\"Tổ Nà Mòn\",\"serves\":[" + naMon.leaf + "],\"from\":\"2026-01-05\"}", null));
        register();
        assertThat(done(naMon.commune, Kind.TEAMS, Kind.MEMBERS, Kind.HOUSEHOLDS)).containsExactly(1L, 1L, 1L);
        assertThat(done(naMon.province, Kind.TEAMS)).containsExactly(1L);
    }

    @Test
    void aVillageHasNoStepsOfItsOwn() { assertThat(steps.of(naMon.village)).isEmpty(); }

    @Test
    void aPlaceThatHasEndedHasNoSteps() {
        Places places = context.getBean(Places.class);
        TestProvince here = TestProvince.found(places, new Days(null, LocalDate.of(2025, 7, 1)));
        assertThat(steps.of(here.diaLinh())).isEmpty();
    }

    private void register() { naMon.tell(NOW, naMon.household(naMon.lan, id(), NOW, "Nông Văn Sinh")); }

    private static UUID id() { return Ids.next(NOW); }

    private List<Long> done(int place, Kind... kinds) {
        List<FirstStep> all = steps.of(place);
        return List.of(kinds).stream().map(kind -> all.stream().filter(each -> each.step() == kind).findFirst().orElseThrow().done()).toList();
    }
}
