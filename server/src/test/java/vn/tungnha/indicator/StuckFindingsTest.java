package vn.tungnha.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tungnha.indicator.Dashboard.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tungnha.access.Role;
import vn.tungnha.access.Roles;
import vn.tungnha.testing.TungNhaTest;

/** Steps at which many people are stuck, and people who wait for an answer. */
@TungNhaTest
class StuckFindingsTest extends FindingsFixture {
    @Test
    void aPersonStuckTwiceWaitsOnce() {
        var board = taking();
        UUID service = service(board);
        UUID household = board.household(board.at.naMon(), TODAY.minusDays(3));
        UUID may = board.person(board.at.naMon(), household, TODAY.minusDays(3));
        for (int step = 1; step <= 2; step++)
            board.tell(board.fact(board.at.naMon(), UUID.randomUUID(), "stuck.raised/1", household, TODAY.minusDays(2),
                    "{\"service\":\"" + service + "\",\"version\":1,\"step\":" + step + ",\"learner\":\"" + may + "\"}", null));

        assertThat(only(board, "stuck-unanswered").params()).containsEntry("people", 1L);
    }

    @Test
    void fiftyPeopleAtOneStepAreFoundInTheSmallestPlaceThatHoldsThemAll() {
        var board = taking();
        UUID service = service(board);
        for (int i = 0; i < 49; i++) ask(board, i % 2 == 0 ? board.at.naMon() : board.at.banVang(), service, TODAY);
        ask(board, board.at.naVai(), service, TODAY.minusDays(30));
        ask(board, board.at.naVai(), service, TODAY.minusDays(31));

        Finding many = only(board, "many-stuck-at-a-step");

        assertThat(many.place().id()).as("they are of two communes").isNotIn(board.at.diaLinh(), board.at.naMon());
        assertThat(many.params()).containsEntry("people", 50L).containsEntry("step", 4).containsEntry("service", "VNeID mức 2");
    }

    @Test
    void fortyNineAreNotNorIsWhoAskedYesterday() {
        var board = taking();
        UUID service = service(board);
        for (int i = 0; i < 49; i++) ask(board, board.at.naMon(), service, TODAY.minusDays(1));

        assertThat(findings.at(board.at.province(), THIS_MONTH, TODAY, true)).extracting(Finding::rule).doesNotContain("many-stuck-at-a-step", "stuck-unanswered");
    }

    @Test
    void whoWaitsForMoreThanADayIsFoundWhereNoAnswerReachesThem() {
        var board = taking();
        UUID service = service(board);
        for (int village : List.of(board.at.naMon(), board.at.naVai())) ask(board, village, service, TODAY.minusDays(2));
        UUID answer = UUID.randomUUID();
        board.tell(board.fact(board.at.diaLinh(), answer, "answer.given/1", answer, TODAY,
                "{\"service\":\"" + service + "\",\"step\":4,\"text\":\"Bật máy ảnh\",\"from\":\"Công an xã\"}", null));

        Finding waiting = only(board, "stuck-unanswered");

        assertThat(waiting.place().name()).isEqualTo("Hà Hiệu");
        assertThat(waiting.params()).containsEntry("people", 1L).containsEntry("days", 2);
    }

    private UUID service(Dashboard board) {
        context.getBean(Roles.class).grant(board.lan, Role.EDITOR, board.at.province(), LocalDate.of(2020, 1, 1), null);
        UUID service = UUID.randomUUID();
        board.tell(board.fact(board.at.province(), service, "service.added/1", service, TODAY.minusDays(60), "{\"code\":\"vneid-2\",\"name\":\"VNeID mức 2\","
                + "\"category\":\"identity\",\"pillar\":\"government\",\"audience\":\"citizen\",\"owner\":\"Bộ Công an\",\"status\":\"live\"}", null));
        return service;
    }

    private static void ask(Dashboard board, int village, UUID service, LocalDate day) {
        UUID id = UUID.randomUUID();
        board.tell(board.fact(village, id, "stuck.asked/1", id, day, "{\"service\":\"" + service + "\",\"version\":1,\"step\":4,\"by\":\"citizen\"}", null));
    }
}
