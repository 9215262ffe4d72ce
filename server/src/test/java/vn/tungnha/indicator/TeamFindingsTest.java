package vn.tungnha.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tungnha.indicator.Dashboard.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.tungnha.kernel.Period;
import vn.tungnha.ledger.NewFact;
import vn.tungnha.testing.TungNhaTest;

/** Villages without a team, teams without a lead, a village or work. */
@TungNhaTest
class TeamFindingsTest extends FindingsFixture {
    @Test
    void withoutAnyTeamTheProvinceGetsOneFindingInsteadOfOnePerVillage() {
        var board = taking();

        assertThat(only(board, "no-team").place().id()).isEqualTo(board.at.province());
        assertThat(of(board, "village-without-team")).isEmpty();

        team(board, "village", board.at.naMon(), TODAY.minusDays(5));
        assertThat(of(board, "no-team")).isEmpty();
        assertThat(of(board, "village-without-team")).hasSize(3);
        assertThat(before(board, TODAY.minusDays(6), "no-team")).as("as of the day before it was founded").hasSize(1);
    }

    @Test
    void aTeamWithoutLeadOrVillageAndTermsThatEndAreFoundWithTheTeamToOpen() {
        var board = taking();
        team(board, "village", board.at.naMon(), TODAY.minusDays(60));
        int commune = board.places.ancestorsOf(board.leaf(board.at.naMon()), TODAY).get(1).id();
        assertThat(Stream.of("team-without-lead", "team-without-village", "term-ends").flatMap(rule -> of(board, rule).stream())).isEmpty();

        board.tell(joined(board, commune, UUID.randomUUID(), "{\"role\":\"member\",\"from\":\"" + TODAY.minusDays(60) + "\",\"termEnd\":\"" + TODAY.plusDays(31) + "\"}"),
                joined(board, commune, UUID.randomUUID(), "{\"role\":\"member\",\"from\":\"" + TODAY.minusDays(60) + "\",\"termEnd\":\"" + TODAY.plusDays(30) + "\"}"));
        Finding term = only(board, "term-ends");
        assertThat(term.place().id()).isEqualTo(commune);
        assertThat(term.params()).containsEntry("members", 1L).containsEntry("id", lastTeam.toString());

        board.tell(board.fact(commune, UUID.randomUUID(), "member.left/1", lastTeam, TODAY.minusDays(2), "{\"member\":\"" + lastLead + "\",\"on\":\"" + TODAY.minusDays(2) + "\"}", null),
                board.fact(commune, UUID.randomUUID(), "team.serves/1", lastTeam, TODAY.minusDays(2), "{\"serves\":[],\"from\":\"" + TODAY.minusDays(2) + "\"}", null));
        assertThat(only(board, "team-without-lead").params()).containsEntry("id", lastTeam.toString()).containsEntry("team", "Tổ Bản Váng");
        assertThat(only(board, "team-without-village").place().id()).isEqualTo(commune);
        assertThat(before(board, TODAY.minusDays(3), "team-without-lead")).as("as of a day on which the lead was there").isEmpty();
    }

    @Test
    void aTeamDissolvedSinceWasOnPaperThen() {
        var board = taking();
        team(board, "village", board.at.banVang(), LocalDate.of(2022, 6, 1));
        visitOn(board, board.at.naMon(), TODAY.minusDays(2));
        dissolve(board, board.at.banVang(), TODAY);

        assertThat(of(board, "team-on-paper")).isEmpty();
        assertThat(before(board, TODAY.minusDays(1), "team-on-paper")).hasSize(1);
    }

    @Test
    void aVillageNoTeamServesIsFoundAndItsNeighbourIsNot() {
        var board = taking();
        team(board, "village", board.at.naMon(), LocalDate.of(2026, 11, 1));

        assertThat(of(board, "village-without-team")).extracting(each -> each.place().name()).containsExactlyInAnyOrder("Bản Váng", "Nà Vài", "Khau Lạ");
    }

    @Test
    void aVillageTwoTeamsServeIsFoundAndItsNeighbourIsNot() {
        var board = taking();
        team(board, "village", board.at.naMon(), LocalDate.of(2026, 10, 1));
        team(board, "village", board.at.naMon(), LocalDate.of(2026, 11, 1));
        team(board, "village", board.at.naVai(), LocalDate.of(2026, 11, 1));

        Finding twice = only(board, "village-with-two-teams");

        assertThat(twice.place().name()).isEqualTo("Nà Mòn");
        assertThat(twice.since()).isEqualTo(LocalDate.of(2026, 11, 1));
        assertThat(twice.params()).containsEntry("teams", 2L);
    }

    @Test
    void aTeamThatExistsOnPaperIsFoundWithItsLeadToCall() {
        var board = taking();
        team(board, "village", board.at.banVang(), LocalDate.of(2022, 6, 1));
        visitOn(board, board.at.naMon(), TODAY.minusDays(2));

        Finding paper = only(board, "team-on-paper");

        assertThat(paper.place().name()).isEqualTo("Bản Váng");
        assertThat(paper.call().phone()).isEqualTo("0912345678");
        assertThat(findings.at(board.at.province(), THIS_MONTH, TODAY, false)).allSatisfy(each -> assertThat(each.call()).isNull());
    }

    private NewFact joined(Dashboard board, int commune, UUID member, String body) {
        return board.fact(commune, member, "member.joined/1", lastTeam, TODAY.minusDays(60), body, "{\"name\":\"Nông Thị Lan\"}");
    }

    private List<Finding> before(Dashboard board, LocalDate day, String rule) {
        return findings.at(board.at.province(), Period.monthTo(day), TODAY, true).stream().filter(each -> each.rule().equals(rule)).toList();
    }

    private void dissolve(Dashboard board, int village, LocalDate on) {
        int commune = board.places.ancestorsOf(board.leaf(village), TODAY).get(1).id();
        board.tell(board.fact(commune, UUID.randomUUID(), "team.dissolved/1", lastTeam, on, "{\"on\":\"" + on + "\"}", null));
    }
}
