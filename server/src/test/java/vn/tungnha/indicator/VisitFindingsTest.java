package vn.tungnha.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tungnha.indicator.Dashboard.TODAY;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tungnha.kernel.Period;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.ledger.Arrival;
import vn.tungnha.ledger.NewFact;
import vn.tungnha.testing.TungNhaTest;

/** What stands out in visits and registrations: silence, bursts, wrong clocks, more than declared, learning from neighbours. */
@TungNhaTest
class VisitFindingsTest extends FindingsFixture {
    @Test
    void whoWasToldOfAVisitDoesNotReadFindingsFromBeforeIt() {
        var board = taking();
        visitOn(board, board.at.naVai(), TODAY.minusDays(34));
        visitOn(board, board.at.naMon(), TODAY);
        assertThat(of(board, "silent-commune")).hasSize(1);

        visitOn(board, board.at.naVai(), TODAY);

        assertThat(of(board, "silent-commune")).isEmpty();
    }

    @Test
    void aCommuneNobodyVisitedForThirtyFourDaysIsFound() {
        var board = taking();
        visitOn(board, board.at.naVai(), TODAY.minusDays(34));
        visitOn(board, board.at.naMon(), TODAY);

        Finding silent = only(board, "silent-commune");

        assertThat(silent.place().name()).isEqualTo("Hà Hiệu");
        assertThat(silent.since()).isEqualTo(TODAY.minusDays(34));
        assertThat(silent.params()).containsEntry("days", 34);
    }

    @Test
    void aSilentVillageDoesNotSpeakForItsCommune() {
        var board = taking();
        visitOn(board, board.at.naMon(), TODAY.minusDays(34));
        visitOn(board, board.at.banVang(), TODAY);

        assertThat(findings.at(board.at.naMon(), THIS_MONTH, TODAY, true)).extracting(Finding::rule).doesNotContain("silent-commune");
    }

    @Test
    void fortyVisitsInTenMinutesAreFound() {
        var board = taking();
        UUID household = board.household(board.at.naMon(), TODAY.minusDays(9));
        var visits = new NewFact[40];
        for (int i = 0; i < visits.length; i++) visits[i] = doorAt(board, household, TODAY.minusDays(8), i * 14);
        board.tell(visits);

        Finding burst = only(board, "burst-of-visits");
        assertThat(burst.params()).containsEntry("visits", 40L);
        UUID author = UUID.fromString(burst.params().get("author").toString());
        board.tell(doorAt(board, household, TODAY.minusDays(8), 3_600), doorAt(board, household, TODAY.minusDays(7), 0));
        List<FindingFact> facts = findings.burst(board.at.province(), burst.since(), author, TODAY);
        assertThat(facts).as("exactly the visits it is about").extracting(each -> each.fact().id()).containsExactlyInAnyOrder(Arrays.stream(visits).map(NewFact::id).toArray(UUID[]::new));
        assertThat(facts).allSatisfy(each -> assertThat(each.household()).isTrue()).extracting(FindingFact::name).containsOnly("Nông Văn Sơn");
    }

    @Test
    void thirtyNineVisitsInTenMinutesAreNot() {
        var board = taking();
        UUID household = board.household(board.at.naMon(), TODAY.minusDays(9));
        var visits = new NewFact[39];
        for (int i = 0; i < visits.length; i++) visits[i] = doorAt(board, household, TODAY.minusDays(8), i * 14);
        board.tell(visits);

        assertThat(of(board, "burst-of-visits")).isEmpty();
    }

    @Test
    void moreRegisteredThanDeclaredIsFound() {
        var board = taking();
        board.declares(board.at.naMon(), 1);
        visitOn(board, board.at.naMon(), TODAY);
        visitOn(board, board.at.naMon(), TODAY);

        assertThat(only(board, "more-than-declared").params().get("registered")).hasToString("2");
    }

    @Test
    void aPhoneWhoseClockIsTwoYearsOffIsFound() {
        var board = taking();
        UUID household = board.household(board.at.naMon(), TODAY.minusDays(1));
        NewFact visit = doorAt(board, household, TODAY.minusYears(2), 0);
        ledger.tell(List.of(new Arrival(visit, ProvinceDay.start(TODAY), ProvinceDay.start(TODAY.minusDays(1)))));

        Finding clocks = only(board, "clocks-off");
        assertThat(clocks.params()).containsEntry("facts", 1L);
        assertThat(findings.clocksOff(clocks.place().id(), Period.monthTo(TODAY), TODAY)).as("exactly the facts it is about").extracting(each -> each.fact().id()).containsExactly(visit.id());
    }

    @Test
    void aVillageThatLearnsFromNeighboursIsAGladFinding() {
        var board = taking();
        UUID household = board.household(board.at.khauLa(), TODAY.minusDays(20));
        for (int i = 0; i < 5; i++)
            board.help(board.at.khauLa(), household, board.person(board.at.khauLa(), household, TODAY.minusDays(20)), TODAY.minusDays(3), "alone", "neighbour");

        assertThat(only(board, "learns-from-neighbours").tone()).isEqualTo(Finding.Tone.GLAD);
    }
}
