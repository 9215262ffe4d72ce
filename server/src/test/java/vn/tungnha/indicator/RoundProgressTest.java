package vn.tungnha.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.tungnha.indicator.Dashboard.TODAY;
import static vn.tungnha.indicator.Dashboard.VNEID;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import vn.tungnha.access.Accounts;
import vn.tungnha.access.Role;
import vn.tungnha.access.Roles;
import vn.tungnha.indicator.RoundLine.Opened;
import vn.tungnha.indicator.RoundLine.Progress;
import vn.tungnha.kernel.Period;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.ledger.Verification;
import vn.tungnha.place.Days;
import vn.tungnha.testing.Browser;
import vn.tungnha.testing.TungNhaTest;

/** Rounds that tuan and hoa open, and how far lan's evenings bring them. The server's clock is today's, so the rounds are around it. */
@TungNhaTest
@Tag("clock")
class RoundProgressTest {
    private static final String SERVICE = "{\"service\":\"" + VNEID + "\"}";
    private static final String QUESTIONS = "{\"questions\":[{\"text\":\"Nhà có sóng không?\",\"kind\":\"yes-no\"},{\"text\":\"Dùng ví nào?\",\"kind\":\"choice\","
            + "\"choices\":[\"Không\",\"Viettel Money\"]},{\"text\":\"Mấy điện thoại?\",\"kind\":\"number\"},{\"text\":\"Mong gì?\",\"kind\":\"text\"}]}";

    @Autowired ApplicationContext context;
    @Autowired RoundProgress rounds;
    @Autowired Findings findings;
    @LocalServerPort int port;
    Dashboard board;

    @BeforeEach
    void aProvinceThatTakesPart() {
        board = new Dashboard(context);
        board.takesPart(board.at.province());
        board.declares(board.at.naMon(), 10).declares(board.at.banVang(), 5);
    }

    @Test
    void aVisitThatMakesSomebodyAbleBringsTheRoundForwardUpToTheProvince() {
        UUID round = open(board.at.province(), SERVICE, "");
        assertThat(line(board.at.province(), round).progress()).isEqualTo(new Progress(15, 0, 0, 15, 0));

        able(board.at.naMon());
        board.household(board.at.naMon(), TODAY);

        assertThat(line(board.at.naMon(), round).progress()).isEqualTo(new Progress(10, 0, 1, 9, 2));
        assertThat(board(board.at.diaLinh(), round).units()).extracting(each -> each.place().name() + " " + each.progress().remaining())
                .containsExactlyInAnyOrder("Nà Mòn 9", "Bản Váng 5");
        assertThat(board(board.at.province(), round).round().progress()).isEqualTo(new Progress(15, 0, 1, 14, 2));
        assertThat(context.getBean(Verification.class).verify(board.at.naMon()).differences()).isEmpty();
    }

    @Test
    void aVillageThatDidMoreDoesNotMakeGoodForItsNeighbour() {
        UUID round = open(board.at.diaLinh(), SERVICE, ",\"share\":20");
        for (int i = 0; i < 4; i++) able(board.at.naMon());

        assertThat(line(board.at.diaLinh(), round).progress()).isEqualTo(new Progress(3, 0, 4, 1, 4));
    }

    @Test
    void ofTheCommunesWhoMadeTheRoundTheirOwnTheProvinceIsToldAndTheCommuneSeesOnlyItsOwn() {
        UUID round = open(board.at.province(), SERVICE, "");
        UUID own = open(board.at.diaLinh(), SERVICE, ",\"of\":\"" + round + "\"");

        assertThat(line(board.at.province(), round).opened()).isEqualTo(new Opened(1, 3));
        assertThat(rounds.at(board.at.province(), null)).extracting(RoundLine::id).as("a part of the province's").doesNotContain(own);
        assertThat(rounds.at(board.at.diaLinh(), null)).extracting(RoundLine::id).containsExactly(own);
        assertThat(rounds.at(board.at.haHieu(), null)).extracting(RoundLine::id).containsExactly(round);
        assertThat(board(board.at.province(), round).units()).filteredOn(each -> each.opened() != null).extracting(each -> each.place().name())
                .containsExactly("Địa Linh");
    }

    @Test
    void answersAreSummedByQuestionAlsoThoseGivenToACommunesOwnRound() {
        UUID round = open(board.at.province(), QUESTIONS, "");
        UUID own = open(board.at.diaLinh(), QUESTIONS, ",\"of\":\"" + round + "\"");
        answer(board.at.naMon(), own, "{\"question\":0,\"yes\":true},{\"question\":1,\"choice\":1},{\"question\":2,\"number\":3}", "{\"texts\":{\"3\":\"Muốn học tối\"}}");
        answer(board.at.naVai(), round, "{\"question\":0,\"yes\":false},{\"question\":1,\"choice\":1},{\"question\":2,\"number\":1}", null);

        RoundBoard seen = board(board.at.province(), round);

        assertThat(seen.round().progress().during()).isEqualTo(2);
        assertThat(seen.answers()).extracting(RoundBoard.Answers::n).containsExactly(2L, 2L, 2L, 1L);
        assertThat(seen.answers().get(0)).extracting(RoundBoard.Answers::yes, RoundBoard.Answers::no).containsExactly(1L, 1L);
        assertThat(seen.answers().get(1).choices()).containsExactly(0L, 2L);
        assertThat(seen.answers().get(2)).extracting(RoundBoard.Answers::sum, RoundBoard.Answers::least, RoundBoard.Answers::most).containsExactly(4L, 1, 3);
        assertThat(seen.toString()).doesNotContain("Muốn học");
        assertThat(rounds.words(board.at.province(), round, null)).extracting(RoundWords::text).containsExactly("Muốn học tối");
    }

    @Test
    void whoWasToldTheNoticeIsDone() {
        UUID notice = UUID.randomUUID();
        UUID round = open(board.at.diaLinh(), "{\"notice\":\"" + notice + "\"}", "");
        UUID told = board.household(board.at.naMon(), TODAY);
        board.household(board.at.naMon(), TODAY);
        for (int twice = 0; twice < 2; twice++)
            board.tell(board.fact(board.at.naMon(), UUID.randomUUID(), "notice.told/1", told, TODAY, "{\"notice\":\"" + notice + "\"}", null));

        assertThat(line(board.at.diaLinh(), round).progress()).isEqualTo(new Progress(15, 0, 1, 14, 2));
    }

    @Test
    void visitsBeforeTheRoundAreShownSeparatelyAndLaterVisitsChangeNothing() {
        UUID early = able(board.at.naMon(), TODAY.minusDays(12));
        able(board.at.naMon(), TODAY.minusDays(6));
        able(board.at.naMon(), TODAY);
        UUID past = open(board.at.province(), SERVICE, days(TODAY.minusDays(8), TODAY.minusDays(4)));
        UUID future = open(board.at.province(), SERVICE, days(LocalDate.of(2099, 1, 1), LocalDate.of(2099, 1, 31)));
        UUID closed = open(board.at.province(), SERVICE, days(TODAY.minusDays(8), TODAY.plusDays(30)));
        close(board.at.province(), closed, TODAY.minusDays(5));

        assertThat(line(board.at.province(), past).progress()).as("two of three households were in the register on the last day").isEqualTo(new Progress(15, 1, 1, 13, 2));
        assertThat(line(board.at.province(), closed).progress()).isEqualTo(new Progress(15, 1, 1, 13, 2));
        assertThat(line(board.at.province(), future).progress()).isEqualTo(new Progress(15, 3, 0, 12, 3));

        board.tell(board.fact(board.at.naMon(), UUID.randomUUID(), "visit.made/1", early, TODAY, "{\"outcome\":\"moved\",\"where\":\"home\"}", null));
        assertThat(line(board.at.province(), past).progress()).as("it moved after the last day").isEqualTo(new Progress(15, 1, 1, 13, 2));
        assertThat(line(board.at.province(), future).progress()).isEqualTo(new Progress(15, 2, 0, 13, 2));
    }

    @Test
    void aVillageThatDeclaresMoreOrTakesPartAfterTheLastDayChangesNothingEither() {
        UUID past = open(board.at.province(), SERVICE, days(TODAY.minusDays(8), TODAY.minusDays(4)));
        board.declares(board.at.naMon(), 50, TODAY.minusDays(3));

        assertThat(line(board.at.province(), past).progress().target()).isEqualTo(15);
        assertThat(line(board.at.province(), open(board.at.province(), SERVICE, "")).progress().target()).isEqualTo(55);
    }

    @Test
    void whoIsDescribedOtherwiseAfterTheLastDayStaysInTheAudienceItWasIn() {
        UUID past = open(board.at.naMon(), SERVICE, ",\"households\":\"poor\"" + days(TODAY.minusDays(8), TODAY.minusDays(4)));
        UUID farms = open(board.at.naMon(), SERVICE, ",\"households\":\"farm\"" + days(TODAY.minusDays(8), TODAY.minusDays(4)));
        UUID left = able(board.at.naMon(), TODAY.minusDays(12));
        UUID joined = able(board.at.naMon(), TODAY.minusDays(6));
        describe(left, TODAY.minusDays(9), "{\"poverty\":\"near\",\"farm\":true}");
        UUID mistake = describe(joined, TODAY.minusDays(8), "{\"poverty\":\"poor\"}");
        board.tell(board.fact(board.at.naMon(), UUID.randomUUID(), "fact.withdrawn/1", joined, TODAY.minusDays(5), "{\"facts\":[\"" + mistake + "\"]}", null));
        assertThat(line(board.at.naMon(), past).progress()).isEqualTo(new Progress(1, 1, 0, 0, 1));
        assertThat(line(board.at.naMon(), farms).progress()).isEqualTo(new Progress(1, 1, 0, 0, 1));

        describe(left, TODAY.minusDays(1), "{\"poverty\":\"none\",\"farm\":false}");
        describe(joined, TODAY.minusDays(1), "{\"poverty\":\"near\",\"farm\":true}");
        able(board.at.naMon(), TODAY);

        assertThat(line(board.at.naMon(), past).progress()).isEqualTo(new Progress(1, 1, 0, 0, 1));
        assertThat(line(board.at.naMon(), farms).progress()).isEqualTo(new Progress(1, 1, 0, 0, 1));
        UUID now = open(board.at.naMon(), SERVICE, ",\"households\":\"poor\"");
        assertThat(line(board.at.naMon(), now).progress()).as("of today's round the other one").isEqualTo(new Progress(1, 1, 0, 0, 1));
    }

    @Test
    void communesThatMergeAfterTheLastDayLeaveARoundWhereItWas() {
        UUID whole = open(board.at.diaLinh(), SERVICE, days(TODAY.minusDays(8), TODAY.minusDays(4)));
        UUID part = open(board.at.province(), SERVICE, ",\"places\":[" + board.at.haHieu() + "]" + days(TODAY.minusDays(8), TODAY.minusDays(4)));
        board.declares(board.at.naVai(), 7);
        able(board.at.naVai(), TODAY.minusDays(6));
        assertThat(line(board.at.province(), whole).progress()).isEqualTo(new Progress(15, 0, 0, 15, 0));
        assertThat(line(board.at.province(), part).progress()).isEqualTo(new Progress(7, 0, 1, 6, 1));

        board.merges(board.at.haHieu(), board.at.diaLinh(), TODAY.minusDays(2));

        assertThat(line(board.at.province(), whole).progress()).as("Nà Vài came to Địa Linh later").isEqualTo(new Progress(15, 0, 0, 15, 0));
        assertThat(line(board.at.province(), part).progress()).as("Hà Hiệu is gone since").isEqualTo(new Progress(7, 0, 1, 6, 1));
        assertThat(board(board.at.province(), part).units()).extracting(each -> each.place().name()).containsExactly("Địa Linh");
    }

    @Test
    void aShareIsRoundedOnceForEachPlaceThatIsShown() {
        board.declares(board.at.naVai(), 6);
        UUID round = open(board.at.province(), SERVICE, ",\"share\":55");

        assertThat(line(board.at.province(), round).progress()).as("55 % of 21, not 6 + 3 + 4").isEqualTo(new Progress(12, 0, 0, 12, 0));
        assertThat(line(board.at.naMon(), round).progress()).as("55 % of 10, as its phones say").isEqualTo(new Progress(6, 0, 0, 6, 0));
    }

    @Test
    void aFamilyThatMovedAwayIsNoDoorUntilItIsMetAgain() {
        UUID round = open(board.at.naMon(), SERVICE, ",\"households\":\"poor\"");
        UUID gone = board.household(board.at.naMon(), TODAY.minusDays(2));
        board.tell(board.fact(board.at.naMon(), UUID.randomUUID(), "household.described/1", gone, TODAY.minusDays(2), "{\"poverty\":\"poor\"}", null));
        assertThat(line(board.at.naMon(), round).progress()).isEqualTo(new Progress(1, 0, 0, 1, 1));

        board.tell(board.fact(board.at.naMon(), UUID.randomUUID(), "visit.made/1", gone, TODAY.minusDays(1), "{\"outcome\":\"moved\",\"where\":\"home\"}", null));
        assertThat(line(board.at.naMon(), round).progress()).isEqualTo(new Progress(0, 0, 0, 0, 0));
        assertThat(board.see(board.at.naMon(), Period.monthTo(TODAY)).coverage().registered()).isZero();

        board.visit(board.at.naMon(), gone, TODAY);
        assertThat(line(board.at.naMon(), round).progress()).isEqualTo(new Progress(1, 0, 0, 1, 1));
        assertThat(board.see(board.at.naMon(), Period.monthTo(TODAY)).coverage().registered()).isEqualTo(1);
        assertThat(context.getBean(Verification.class).verify(board.at.naMon()).differences()).isEmpty();
    }

    @Test
    void answersGivenAgainAfterTheLastDayLeaveTheHouseholdDone() {
        UUID round = open(board.at.naMon(), QUESTIONS, days(TODAY.minusDays(8), TODAY.minusDays(4)));
        UUID home = board.household(board.at.naMon(), TODAY.minusDays(9));
        for (LocalDate day : java.util.List.of(TODAY.minusDays(6), TODAY))
            board.tell(board.fact(board.at.naMon(), UUID.randomUUID(), "round.answered/1", home, day,
                    "{\"round\":\"" + round + "\",\"answers\":[{\"question\":0,\"yes\":" + day.isBefore(TODAY) + "}]}", "{\"texts\":{\"3\":\"Muốn học\"}}"));
        answer(board.at.naMon(), round, "{\"question\":0,\"yes\":true}", null);

        assertThat(line(board.at.naMon(), round).progress()).isEqualTo(new Progress(10, 0, 1, 9, 1));
        assertThat(board(board.at.naMon(), round).answers()).extracting(RoundBoard.Answers::n, RoundBoard.Answers::yes, RoundBoard.Answers::no)
                .as("what it answered by the last day").containsExactly(tuple(1L, 1L, 0L), tuple(1L, 0L, 0L));
    }

    @Test
    void onlyTheHouseholdsItIsForAreItsDoors() {
        UUID round = open(board.at.naMon(), SERVICE, ",\"households\":\"poor\"");
        board.household(board.at.naMon(), TODAY);
        UUID poor = board.household(board.at.naMon(), TODAY);
        board.tell(board.fact(board.at.naMon(), UUID.randomUUID(), "household.described/1", poor, TODAY, "{\"poverty\":\"near\"}", null));

        assertThat(line(board.at.naMon(), round).progress()).isEqualTo(new Progress(1, 0, 0, 1, 1));
    }

    @Test
    void aRoundOfOneCommuneIsNotItsNeighbours() {
        UUID round = open(board.at.province(), SERVICE, ",\"places\":[" + board.at.diaLinh() + "]");

        assertThat(rounds.at(board.at.haHieu(), null)).isEmpty();
        assertThat(line(board.at.province(), round).progress().target()).isEqualTo(15);
        assertThatThrownBy(() -> board(board.at.haHieu(), UUID.randomUUID())).hasMessageContaining("ROUND_UNKNOWN");
    }

    @Test
    void aWeekAfterTheProvinceOpenedItTheCommunesThatDidNotAreFound() {
        UUID round = open(board.at.province(), SERVICE, ",\"from\":\"" + TODAY.minusDays(8) + "\",\"until\":\"" + TODAY.plusDays(8) + "\"");
        open(board.at.diaLinh(), SERVICE, ",\"of\":\"" + round + "\",\"from\":\"" + TODAY.minusDays(2) + "\",\"until\":\"" + TODAY.plusDays(8) + "\"");

        assertThat(notOpened()).containsExactlyInAnyOrder("Hà Hiệu", "Văn Lang");

        open(board.at.otherDistrict(), SERVICE, ",\"of\":\"" + round + "\",\"from\":\"" + TODAY.minusDays(2) + "\",\"until\":\"" + TODAY.plusDays(8) + "\"");
        assertThat(findings.at(board.at.otherDistrict(), Period.monthTo(TODAY), TODAY, true)).extracting(Finding::rule).doesNotContain("round-not-opened");
    }

    @Test
    void anAuditorSeesHowFarARoundIsButNoWordsAndNobodyToCall() {
        UUID round = open(board.at.province(), QUESTIONS, "");
        answer(board.at.naMon(), round, "{\"question\":0,\"yes\":true}", "{\"texts\":{\"3\":\"Muốn học tối\"}}");
        Browser auditor = signedIn("auditor", Role.AUDITOR);
        Browser tuan = signedIn("tuan", Role.PROVINCE_OFFICE);
        String here = "/api/v1/console/places/" + board.at.province() + "/rounds";

        JsonNode listed = Browser.json(auditor.get(here));
        assertThat(listed.at("/0/done/questions/0/text").asString()).isEqualTo("Nhà có sóng không?");
        assertThat(Browser.json(auditor.get(here + "/" + round)).at("/round/progress/during").asInt()).isEqualTo(1);
        assertThat(auditor.get(here + "/" + round + "/words").statusCode()).isEqualTo(403);
        assertThat(Browser.json(tuan.get(here + "/" + round + "/words")).at("/0/text").asString()).isEqualTo("Muốn học tối");
    }

    private Iterable<String> notOpened() {
        return findings.at(board.at.province(), Period.monthTo(TODAY), TODAY, true).stream().filter(each -> each.rule().equals("round-not-opened"))
                .map(each -> each.place().name()).toList();
    }

    /** Around the server's day, unless told otherwise. */
    private UUID open(int place, String done, String more) {
        UUID id = UUID.randomUUID();
        LocalDate now = ProvinceDay.of(context.getBean(Clock.class).instant());
        String days = more.contains("\"from\"") ? "" : ",\"from\":\"" + TODAY.minusDays(3) + "\",\"until\":\"" + now.plusDays(3) + "\"";
        String share = more.contains("\"share\"") ? "" : ",\"share\":100";
        String households = more.contains("\"households\"") ? "" : ",\"households\":\"all\"";
        board.tell(board.fact(place, id, "round.opened/1", id, TODAY.minusDays(10), "{\"name\":\"Đợt VNeID\",\"audience\":\"Mọi hộ\",\"done\":" + done + share + households
                + days + more + "}", null));
        return id;
    }

    private static String days(LocalDate from, LocalDate until) { return ",\"from\":\"" + from + "\",\"until\":\"" + until + "\""; }

    private void close(int place, UUID round, LocalDate on) {
        board.tell(board.fact(place, UUID.randomUUID(), "round.closed/1", round, TODAY, "{\"on\":\"" + on + "\"}", null));
    }

    private UUID describe(UUID household, LocalDate day, String body) {
        UUID id = UUID.randomUUID();
        board.tell(board.fact(board.at.naMon(), id, "household.described/1", household, day, body, null));
        return id;
    }

    private UUID able(int village) { return able(village, TODAY); }

    private UUID able(int village, LocalDate day) {
        UUID household = board.household(village, day.minusDays(1));
        board.help(village, household, board.person(village, household, day.minusDays(1)), day, "alone", "team");
        return household;
    }

    private void answer(int village, UUID round, String answers, String personal) {
        board.tell(board.fact(village, UUID.randomUUID(), "round.answered/1", board.household(village, TODAY.minusDays(1)), TODAY,
                "{\"round\":\"" + round + "\",\"answers\":[" + answers + "]}", personal));
    }

    private RoundLine line(int place, UUID round) {
        return rounds.at(place, null).stream().filter(each -> each.id().equals(round)).findFirst().orElseThrow();
    }

    private RoundBoard board(int place, UUID round) { return rounds.board(place, round, null, true); }

    private Browser signedIn(String who, Role role) {
        String name = who + "-" + board.at.province();
        UUID account = context.getBean(Accounts.class).create(name, who, "mot-hai-ba-bon");
        context.getBean(Roles.class).grant(java.util.List.of(new Roles.Grant(account, role, board.at.province(), Days.ALWAYS)));
        return new Browser(port, "console").signIn(name, "mot-hai-ba-bon");
    }
}
