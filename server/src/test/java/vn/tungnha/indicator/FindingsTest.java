package vn.tungnha.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tungnha.indicator.Dashboard.TODAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.tungnha.access.Role;
import vn.tungnha.access.Roles;
import vn.tungnha.kernel.Period;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.ledger.Arrival;
import vn.tungnha.ledger.Ledger;
import vn.tungnha.ledger.NewFact;
import vn.tungnha.place.Days;
import vn.tungnha.place.PlaceDraft;
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

    @Test
    void theFirstClassOfAYearMakesNoDistrictLate() {
        var board = board();
        Map<String, Integer> ids = threeDistricts(board);
        context.getBean(Roles.class).grant(List.of(new Roles.Grant(board.lan, Role.COMMUNE_OFFICE, ids.get("p"), Days.ALWAYS)));
        board.takesPart(ids.get("p"));

        sessionAt(board, ids.get("v1"), ids.get("v1"));
        assertThat(late(ids)).as("one class of three districts").isEmpty();

        sessionAt(board, ids.get("v2"), ids.get("v2"));
        assertThat(late(ids)).containsExactly(ids.get("d3"));
    }

    private static Map<String, Integer> threeDistricts(Dashboard board) {
        String own = UUID.randomUUID().toString().substring(0, 8);
        var drafts = new ArrayList<PlaceDraft>(List.of(new PlaceDraft("p", null, own, "Tỉnh " + own, "tỉnh", Days.ALWAYS)));
        for (int i = 1; i <= 3; i++) {
            drafts.add(new PlaceDraft("d" + i, "p", own + i, "Huyện " + i, "huyện", Days.ALWAYS));
            drafts.add(new PlaceDraft("c" + i, "d" + i, own + i + i, "Xã " + i, "xã", Days.ALWAYS));
            drafts.add(new PlaceDraft("v" + i, "c" + i, null, "Thôn " + i, "thôn", Days.ALWAYS));
        }
        return board.places.found(drafts);
    }

    private List<Integer> late(Map<String, Integer> ids) {
        return findings.at(ids.get("p"), THIS_MONTH, TODAY, true).stream().filter(each -> each.rule().equals("district-without-training"))
                .map(each -> each.place().id()).toList();
    }

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

    private NewFact joined(Dashboard board, int commune, UUID member, String body) {
        return board.fact(commune, member, "member.joined/1", lastTeam, TODAY.minusDays(60), body, "{\"name\":\"Nông Thị Lan\"}");
    }

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

    private java.util.Set<String> rules(Dashboard board, LocalDate day) {
        return findings.at(board.at.province(), Period.monthTo(day), TODAY, true).stream().map(Finding::rule).collect(java.util.stream.Collectors.toSet());
    }

    private List<Finding> before(Dashboard board, LocalDate day, String rule) {
        return findings.at(board.at.province(), Period.monthTo(day), TODAY, true).stream().filter(each -> each.rule().equals(rule)).toList();
    }

    private void dissolve(Dashboard board, int village, LocalDate on) {
        int commune = board.places.ancestorsOf(board.leaf(village), TODAY).get(1).id();
        board.tell(board.fact(commune, UUID.randomUUID(), "team.dissolved/1", lastTeam, on, "{\"on\":\"" + on + "\"}", null));
    }

    private UUID lastTeam;
    private UUID lastLead;

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

        Finding clocks = only(board, "clocks-off");
        assertThat(clocks.params()).containsEntry("facts", 1L);
        assertThat(findings.clocksOff(clocks.place().id(), Period.monthTo(TODAY), TODAY)).as("exactly the facts it is about").extracting(each -> each.fact().id()).containsExactly(visit.id());
    }

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

    private void team(Dashboard board, String level, int village, LocalDate from) {
        UUID team = UUID.randomUUID();
        lastTeam = team;
        lastLead = UUID.randomUUID();
        int commune = board.places.ancestorsOf(board.leaf(village), TODAY).get(1).id();
        board.tell(board.fact(commune, team, "team.founded/1", team, from, "{\"level\":\"" + level + "\",\"name\":\"Tổ Bản Váng\",\"serves\":["
                + board.leaf(village) + "],\"from\":\"" + from + "\"}", null),
                board.fact(commune, lastLead, "member.joined/1", team, from, "{\"role\":\"lead\",\"from\":\"" + from + "\"}",
                        "{\"name\":\"Hoàng Văn Minh\",\"phone\":\"0912345678\"}"));
    }
}
