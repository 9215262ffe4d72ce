package vn.tungnha.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tungnha.indicator.Dashboard.TODAY;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tungnha.testing.TungNhaTest;

/** Sellers who sold at a livestream and nothing since. */
@TungNhaTest
class SellerFindingsTest extends FindingsFixture {
    @Test
    void aSellerWhoSoldAtALivestreamAndNothingSinceIsFound() {
        var board = taking();
        LocalDate show = TODAY.minusDays(80);
        UUID household = soldAtALivestream(board, show);

        assertThat(only(board, "dormant-sellers")).satisfies(found -> assertThat(found.since()).isEqualTo(show.plusDays(2)))
                .satisfies(found -> assertThat(found.params()).containsEntry("sellers", 1L).containsEntry("who", household.toString().substring(24)));
    }

    @Test
    void aSellerWhoSoldOnAfterALivestreamIsNotFound() {
        var board = taking();
        UUID household = soldAtALivestream(board, TODAY.minusDays(80));
        board.tell(order(board, household, "A2", TODAY.minusDays(3)));

        assertThat(of(board, "dormant-sellers")).isEmpty();
    }
}
