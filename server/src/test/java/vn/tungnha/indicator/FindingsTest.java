package vn.tungnha.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tungnha.indicator.Dashboard.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.tungnha.access.Role;
import vn.tungnha.access.Roles;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.ledger.Arrival;
import vn.tungnha.ledger.Ledger;
import vn.tungnha.ledger.NewFact;
import vn.tungnha.testing.TungNhaTest;

/** What stands out in the numbers is told to tuan, with whom to call. */
@TungNhaTest
class FindingsTest {
    private static final Period THIS_MONTH = Period.monthTo(TODAY);

    @Autowired ApplicationContext context;
    @Autowired Findings findings;
    @Autowired Ledger ledger;

    @Test
    void aDistrictWithoutASessionThisYearIsFoundOnceAnotherHadOne() {
        var board = taking();
        sessionAt(board, board.at.naMon(), board.at.haHieu());

        assertThat(only(board, "district-without-training").place().id()).isEqualTo(board.at.otherDistrict());
    }

    @Test
    void aVenueThereIsASessionThereAndWithoutAnyAtAllNobodyIsBlamed() {
        var board = taking();
        sessionAt(board, board.at.naMon(), board.at.khauLa());

        assertThat(of(board, "district-without-training")).isEmpty();
        assertThat(of(taking(), "district-without-training")).isEmpty();
    }

    private void sessionAt(Dashboard board, int village, int venue) {
        UUID session = UUID.randomUUID();
        board.tell(board.fact(village, session, "session.planned/1", session, TODAY.minusDays(3),
                "{\"name\":\"Lớp VNeID\",\"kind\":\"class\",\"for\":\"citizens\",\"mode\":\"in-person\",\"from\":\"2026-11-20\",\"to\":\"2026-11-20\","
                        + "\"venue\":{\"name\":\"Nhà văn hóa\",\"place\":" + venue + "},\"organiser\":\"UBND xã\"}", null));
    }

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

        assertThat(only(board, "burst-of-visits").params()).containsEntry("visits", 40L);
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

        assertThat(only(board, "clocks-off").params()).containsEntry("facts", 1L);
    }

    @Test
    void aSellerWhoSoldAtALivestreamAndNothingSinceIsFound() {
        var board = taking();
        LocalDate show = TODAY.minusDays(80);
        soldAtALivestream(board, show);

        assertThat(only(board, "dormant-sellers")).satisfies(found -> assertThat(found.since()).isEqualTo(show.plusDays(2)))
                .satisfies(found -> assertThat(found.params()).containsEntry("sellers", 1L));
    }

    @Test
    void aSellerWhoSoldOnAfterALivestreamIsNotFound() {
        var board = taking();
        UUID household = soldAtALivestream(board, TODAY.minusDays(80));
        board.tell(order(board, household, "A2", TODAY.minusDays(3)));

        assertThat(of(board, "dormant-sellers")).isEmpty();
    }

    private static UUID soldAtALivestream(Dashboard board, LocalDate show) {
        UUID household = board.household(board.at.naMon(), TODAY.minusDays(99));
        UUID livestream = UUID.randomUUID();
        board.tell(board.fact(board.at.naMon(), livestream, "livestream.held/1", livestream, show, "{\"name\":\"Phiên bí xanh\",\"on\":\"" + show + "\",\"products\":[]}", null),
                order(board, household, "A1", show.plusDays(2)));
        return household;
    }

    @Test
    void aVillageThatLearnsFromNeighboursIsAGladFinding() {
        var board = taking();
        UUID household = board.household(board.at.khauLa(), TODAY.minusDays(20));
        for (int i = 0; i < 5; i++)
            board.help(board.at.khauLa(), household, board.person(board.at.khauLa(), household, TODAY.minusDays(20)), TODAY.minusDays(3), "alone", "neighbour");

        assertThat(only(board, "learns-from-neighbours").tone()).isEqualTo(Finding.Tone.GLAD);
    }

    private static NewFact order(Dashboard board, UUID household, String number, LocalDate day) {
        return board.fact(board.at.naMon(), UUID.randomUUID(), "order.made/1", household, TODAY.minusDays(1),
                "{\"service\":\"" + UUID.randomUUID() + "\",\"number\":\"" + number + "\",\"on\":\"" + day + "\",\"amount\":50000}", null);
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

    private Dashboard board() { return new Dashboard(context); }

    private Dashboard taking() {
        var board = board();
        return board.takesPart(board.at.province());
    }

    private List<Finding> of(Dashboard board, String rule) {
        return findings.at(board.at.province(), THIS_MONTH, TODAY, true).stream().filter(each -> each.rule().equals(rule)).toList();
    }

    private Finding only(Dashboard board, String rule) {
        List<Finding> found = of(board, rule);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static void visitOn(Dashboard board, int village, LocalDate day) { board.visit(village, board.household(village, day), day); }

    private static NewFact doorAt(Dashboard board, UUID household, LocalDate day, int seconds) {
        return new NewFact(UUID.randomUUID(), board.leaf(board.at.naMon()), "visit.made/1", household, board.lan, null, null, null,
                ProvinceDay.start(day).plusSeconds(68_400 + seconds), "{\"outcome\":\"met\",\"where\":\"home\"}", null);
    }

    private static void team(Dashboard board, String level, int village, LocalDate from) {
        UUID team = UUID.randomUUID();
        int commune = board.places.ancestorsOf(board.leaf(village), TODAY).get(1).id();
        board.tell(board.fact(commune, team, "team.founded/1", team, from, "{\"level\":\"" + level + "\",\"name\":\"Tổ Bản Váng\",\"serves\":["
                + board.leaf(village) + "],\"from\":\"" + from + "\"}", null),
                board.fact(commune, UUID.randomUUID(), "member.joined/1", team, from, "{\"role\":\"lead\",\"from\":\"" + from + "\"}",
                        "{\"name\":\"Hoàng Văn Minh\",\"phone\":\"0912345678\"}"));
    }
}
