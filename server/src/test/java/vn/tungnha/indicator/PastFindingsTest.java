package vn.tungnha.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tungnha.indicator.Dashboard.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tungnha.kernel.Period;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.ledger.Arrival;
import vn.tungnha.ledger.NewFact;
import vn.tungnha.testing.TungNhaTest;

/** Findings as of a past day. */
@TungNhaTest
class PastFindingsTest extends FindingsFixture {
    @Test
    void aFindingAsOfAPastDayNamesNothingThatCameLater() {
        var board = taking();
        LocalDate past = TODAY.minusDays(10);
        board.declares(board.at.naMon(), 1);
        visitOn(board, board.at.naMon(), TODAY.minusDays(3));
        visitOn(board, board.at.naMon(), TODAY.minusDays(3));
        team(board, "village", board.at.banVang(), TODAY.minusDays(5));
        UUID household = board.household(board.at.khauLa(), TODAY.minusDays(4));
        for (int i = 0; i < 5; i++)
            board.help(board.at.khauLa(), household, board.person(board.at.khauLa(), household, TODAY.minusDays(4)), TODAY.minusDays(3), "alone", "neighbour");
        NewFact wrong = doorAt(board, board.household(board.at.naMon(), TODAY.minusDays(1)), TODAY.minusYears(2), 0);
        ledger.tell(List.of(new Arrival(wrong, ProvinceDay.start(TODAY), ProvinceDay.start(TODAY.minusDays(1)))));
        soldAtALivestream(board, TODAY.minusDays(80));

        assertThat(rules(board, TODAY)).contains("more-than-declared", "learns-from-neighbours", "clocks-off", "dormant-sellers", "village-without-team");
        assertThat(rules(board, past)).containsExactlyInAnyOrder("no-team", "dormant-sellers");
        assertThat(rules(board, TODAY.minusDays(81))).as("before the livestream").containsExactly("no-team");
    }

    private java.util.Set<String> rules(Dashboard board, LocalDate day) {
        return findings.at(board.at.province(), Period.monthTo(day), TODAY, true).stream().map(Finding::rule).collect(java.util.stream.Collectors.toSet());
    }
}
