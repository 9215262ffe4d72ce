package vn.tungnha.helpdesk.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import vn.tungnha.household.facts.HouseholdsTold;
import vn.tungnha.kernel.Ids;
import vn.tungnha.team.facts.TeamsTold;
import vn.tungnha.testing.Meant;
import vn.tungnha.testing.Story;
import vn.tungnha.visit.facts.VisitsTold;

/** Who is stuck and who got past it, whatever was taken back and in whatever order it was heard. */
class StuckFoldTest {
    private static final UUID HOME = Ids.named("test", "household", "nhà Mẩy vướng");
    private static final String VNEID = "'service':'" + Ids.named("test", "service", "vneid") + "'";
    private static final String BANK = "'service':'" + Ids.named("test", "service", "bank") + "'";
    private static final int TOLD = 7;

    private final Story story = told(HOME);

    @Test
    void mayIsStuckUntilSheDoesTheStepHerself() {
        UUID may = home();
        stuck("2026-11-20T12:00:00Z", may, VNEID, 4);
        help("2026-11-21T12:00:00Z", may, VNEID, "did-for", null);
        help("2026-11-22T12:00:00Z", may, VNEID, "alone", 3);
        help("2026-11-23T12:00:00Z", may, BANK, "alone", null);
        assertThat(meant(story).only(HelpdeskWords.STUCK).closedOn()).as("done for her, an earlier step, another service").isNull();

        UUID alone = help("2026-11-25T12:00:00Z", may, VNEID, "prompted", 4);

        assertThat(meant(story).only(HelpdeskWords.STUCK).closedOn()).isEqualTo("2026-11-25");
        assertThat(meant(story).counted(HelpdeskWords.RAISED)).isEqualTo("{2026-11-20=1}");
        assertThat(meant(story).counted(HelpdeskWords.CLOSED)).isEqualTo("{2026-11-25=1}");
        assertThat(meant(story).distinct(HelpdeskWords.PEOPLE_STUCK)).isEqualTo("{2026-11-20=1}");
        assertThat(meant(story.without(alone)).only(HelpdeskWords.STUCK).closedOn()).as("taken back, she stands there again").isNull();
    }

    @Test
    void whatSheCouldDoBeforeFreesHerFromNothing() {
        UUID may = home();
        help("2026-11-19T12:00:00Z", may, VNEID, "alone", null);
        stuck("2026-11-20T12:00:00Z", may, VNEID, 4);

        assertThat(meant(story).only(HelpdeskWords.STUCK).closedOn()).isNull();
    }

    @Test
    void helpAtADoorWhereNobodyWasMetFreesNobody() {
        UUID may = home();
        UUID visit = story.tell("visit.made/1", "2026-11-20T11:00:00Z", "{'outcome':'met','where':'home'}", null);
        stuck("2026-11-20T12:00:00Z", may, VNEID, 4);
        story.tell("help.given/1", "2026-11-20T12:01:00Z", "{'visit':'" + visit + "','learner':'" + may + "'," + VNEID + ",'seen':'alone'}", null);

        assertThat(meant(story).only(HelpdeskWords.STUCK).closedOn()).isEqualTo("2026-11-20");
        assertThat(meant(story.without(visit)).only(HelpdeskWords.STUCK).closedOn()).isNull();
    }

    @Test
    void ofALearnerOrADoorTakenBackNothingStands() {
        UUID may = home();
        stuck("2026-11-20T12:00:00Z", may, VNEID, 4);

        assertThat(meant(story.without(may)).nothing()).isTrue();
        assertThat(meant(story.without(HOME)).nothing()).isTrue();
    }

    @Test
    void anOfficerStuckAtSigningIsFreedByDoingIt() {
        var team = told(Ids.named("test", "team", "Địa Linh"));
        team.tell("team.founded/1", "2026-01-01T01:00:00Z", "{'level':'commune','name':'Tổ xã','serves':[7],'from':'2026-01-01'}", null);
        UUID hoa = team.tell("member.joined/1", "2026-01-01T01:00:00Z", "{'role':'lead','from':'2026-01-01'}", "{'name':'Lý Thị Hòa'}");
        team.tell("stuck.raised/1", "2026-02-01T01:00:00Z", "{'learner':'" + hoa + "'," + VNEID + ",'version':1,'step':2}", null);
        team.tell("help.given/1", "2026-02-02T01:00:00Z", "{'learner':'" + hoa + "'," + VNEID + ",'seen':'alone','device':'own'}", null);

        assertThat(meant(team).only(HelpdeskWords.STUCK).closedOn()).isEqualTo("2026-02-02");
    }

    @Test
    void whoAsksForThemselvesClosesItByDoingIt() {
        var asked = told(Ids.named("test", "asked", "1"));
        asked.tell("stuck.asked/1", "2026-11-20T12:00:00Z", "{" + VNEID + ",'version':1,'step':2,'by':'citizen'}", "{'name':'Mẩy','phone':'+84 912 345 678'}");
        UUID done = asked.tell("step.done/1", "2026-11-22T12:00:00Z", "{'seen':'alone'}", null);

        assertThat(meant(asked).only(HelpdeskWords.STUCK)).satisfies(row -> {
            assertThat(row.phone()).isEqualTo("0912345678");
            assertThat(row.closedOn()).isEqualTo("2026-11-22");
        });
        assertThat(meant(asked.without(done)).only(HelpdeskWords.STUCK).closedOn()).isNull();
    }

    @Test
    void anAnswerStandsUntilTheEarliestDayItWasEnded() {
        var answer = told(Ids.named("test", "answer", "1"));
        answer.tell("answer.given/1", "2026-11-20T12:00:00Z", "{" + VNEID + ",'step':4,'text':'Bật quyền máy ảnh','from':'Công an xã'}", null);
        answer.tell("answer.ended/1", "2026-11-21T12:00:00Z", "{'on':'2026-12-05'}", null);
        answer.tell("answer.ended/1", "2026-11-22T12:00:00Z", "{'on':'2026-12-01'}", null);

        assertThat(answer.means(new AnswerFold()).only(HelpdeskWords.ANSWER).endedOn()).isEqualTo("2026-12-01");
    }

    @Test
    void whoWasNamedAnswersUntilTheyAreRelieved() {
        var named = told(Ids.named("test", "answerer", "1"));
        named.tell("answerer.named/1", "2026-11-20T12:00:00Z", "{'services':['" + UUID.randomUUID() + "'],'kind':'police','organisation':'Công an xã'}",
                "{'name':'Hạnh','email':'hanh@example.vn'}");
        UUID ended = named.tell("answerer.ended/1", "2026-11-21T12:00:00Z", "{'on':'2026-12-01'}", null);

        assertThat(named.means(new AnswererFold()).only(HelpdeskWords.ANSWERER).endedOn()).isEqualTo("2026-12-01");
        assertThat(named.without(ended).means(new AnswererFold()).only(HelpdeskWords.ANSWERER).endedOn()).isNull();
    }

    @Provide
    Arbitrary<List<Integer>> orders() { return Arbitraries.shuffle(IntStream.range(0, TOLD).boxed().toList()); }

    @Property(tries = 200)
    void theOrderInWhichItWasHeardLeavesNoTrace(@ForAll("orders") List<Integer> order) {
        var fresh = new StuckFoldTest();
        UUID may = fresh.home();
        fresh.stuck("2026-11-01T12:00:00Z", may, VNEID, 4);
        fresh.help("2026-11-02T12:00:00Z", may, VNEID, "alone", 4);
        fresh.stuck("2026-11-03T12:00:00Z", may, VNEID, 6);
        fresh.help("2026-10-01T12:00:00Z", may, VNEID, "alone", null);
        fresh.help("2026-11-05T12:00:00Z", may, VNEID, "together", 7);

        assertThat(fresh.story.ids()).hasSize(TOLD);
        assertThat(meant(fresh.story).counted(HelpdeskWords.CLOSED)).isEqualTo("{2026-11-02=1, 2026-11-05=1}");
        assertThat(meant(fresh.story.arriving(order))).isEqualTo(meant(fresh.story));
    }

    private static Story told(UUID subject) {
        return new Story(subject, HouseholdsTold.WORDS, TeamsTold.WORDS, VisitsTold.WORDS, HelpdeskWords.class);
    }

    private UUID home() {
        story.tell("household.registered/1", "2026-08-01T12:00:00Z", "{'source':'visit','ground':'task'}", "{'head':'Nông Thị Mẩy'}");
        return story.tell("person.registered/1", "2026-08-01T12:00:01Z", "{}", "{'name':'Nông Thị Mẩy'}");
    }

    private UUID stuck(String at, UUID learner, String service, int step) {
        return story.tell("stuck.raised/1", at, "{'learner':'" + learner + "'," + service + ",'version':1,'step':" + step + "}", null);
    }

    private UUID help(String at, UUID learner, String service, String seen, Integer step) {
        String which = step == null ? "" : ",'step':" + step;
        return story.tell("help.given/1", at, "{'learner':'" + learner + "'," + service + ",'seen':'" + seen + "'" + which + "}", null);
    }

    private static Meant meant(Story story) { return story.means(new StuckFold(), new AskedFold()); }
}
