package vn.tungnha.visit.facts;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tungnha.household.HouseholdMeasures;
import vn.tungnha.household.facts.HouseholdsTold;
import vn.tungnha.kernel.Ids;
import vn.tungnha.team.facts.TeamsTold;
import vn.tungnha.testing.Meant;
import vn.tungnha.testing.Story;

/** What visits and help come to, whatever was taken back and in whatever order it was heard. */
class VisitFoldTest {
    private static final UUID HOME = Ids.named("test", "household", "nhà Mẩy");
    private static final String VNEID = "'service':'" + Ids.named("test", "service", "vneid") + "'";
    private static final int TOLD = 9;

    private Story story = told(HOME);

    @Test
    void ofAVisitTakenBackTheHelpThatStillStandsMeansNothing() {
        UUID may = home();
        UUID visit = visit("2026-11-20T12:00:00Z", "met", "home", "own");
        UUID help = help("2026-11-20T12:00:01Z", may, "'visit':'" + visit + "'", "alone");

        assertThat(meant(story.without(visit)).nothing()).isTrue();
        assertThat(meant(story.without(help)).only(VisitWords.VISIT).helps()).isEmpty();
    }

    @Test
    void ofAPersonTakenBackNothingTheyWereTaughtStands() {
        UUID may = home();
        UUID visit = visit("2026-11-20T12:00:00Z", "met", "home", "own");
        help("2026-11-20T12:00:01Z", may, "'visit':'" + visit + "'", "alone");

        Meant meant = meant(story.without(may));

        assertThat(meant.only(VisitWords.VISIT).helps()).isEmpty();
        assertThat(meant.rows(VisitWords.MASTERY)).isZero();
        assertThat(meant.distinct(VisitWords.PEOPLE_HELPED)).isEqualTo("{}");
        assertThat(meant.distinct(VisitWords.REACHED)).as("somebody was spoken to all the same").isEqualTo("{2026-11-20=1}");
    }

    @Test
    void ofAHouseholdTakenBackNothingStandsWhateverElseWasTold() {
        UUID may = home();
        visit("2026-11-20T12:00:00Z", "met", "home", "own");
        help("2026-11-21T12:00:01Z", may, "'device':'own'", "alone");

        assertThat(meant(story.without(HOME)).nothing()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"together,own,1", "prompted,own,1", "alone,own,1", "watched,own,0", "did-for,own,0", "together,helper,0", "alone,family,0", "alone,none,0"})
    void handsOnIsOneselfOnOnesOwnDevice(String seen, String device, int handsOn) {
        UUID may = home();
        UUID visit = visit("2026-11-20T12:00:00Z", "met", "home", device);
        help("2026-11-20T12:00:01Z", may, "'visit':'" + visit + "'", seen);

        assertThat(meant(story).distinct(VisitWords.PEOPLE_HANDS_ON)).isEqualTo(handsOn == 1 ? "{2026-11-20=1}" : "{}");
        assertThat(meant(story).distinct(VisitWords.PEOPLE_HELPED)).isEqualTo("{2026-11-20=1}");
    }

    @ParameterizedTest
    @CsvSource({"moved not-home,20=-1 21=1", "moved moved,20=-1", "moved met moved,20=-1 21=1 22=-1", "not-home refused,", "met moved,21=-1"})
    void aFamilyThatMovedAwayLeavesTheRegisterUntilALaterVisitFindsOtherwise(String outcomes, String changes) {
        home();
        int day = 20;
        for (String outcome : outcomes.split(" ")) visit("2026-11-" + day++ + "T12:00:00Z", outcome, "home", "none");

        String days = changes == null ? "" : java.util.Arrays.stream(changes.split(" ")).map(each -> "2026-11-" + each).collect(java.util.stream.Collectors.joining(", "));
        assertThat(meant(story).counted(HouseholdMeasures.IN_REGISTER)).isEqualTo("{" + days + "}");
    }

    @ParameterizedTest
    @CsvSource({"met,home,1", "met,market,0", "met,phone,0", "not-home,home,0", "refused,home,0", "moved,home,0", "later,home,0"})
    void onlyAHomeWhereSomebodyWasSpokenToIsAHouseholdReached(String outcome, String where, int reached) {
        home();
        visit("2026-11-20T12:00:00Z", outcome, where, "none");

        Meant meant = meant(story);

        assertThat(meant.distinct(VisitWords.REACHED)).isEqualTo(reached == 1 ? "{2026-11-20=1}" : "{}");
        assertThat(meant.counted(VisitWords.VISITS)).isEqualTo("{2026-11-20=1}");
    }

    @Test
    void theVisitsDeviceRulesItsHelpAndAloneOnTheHelpersCountsAsPrompted() {
        UUID may = home();
        UUID visit = visit("2026-11-20T12:00:00Z", "met", "home", "helper");
        help("2026-11-20T12:00:01Z", may, "'visit':'" + visit + "'", "alone");

        assertThat(meant(story).only(VisitWords.MASTERY).level()).isEqualTo(3);
        assertThat(meant(story).counted(VisitWords.PEOPLE_ALONE)).isEqualTo("{}");
    }

    @Test
    void twoVisitsADayReachTheHouseholdOnceAndSomebodyIsNewlyAloneOnce() {
        UUID may = home();
        for (String hour : List.of("08", "09")) {
            UUID visit = visit("2026-11-20T" + hour + ":00:00Z", "met", "home", "own");
            help("2026-11-20T" + hour + ":00:01Z", may, "'visit':'" + visit + "'", "alone");
        }
        assertThat(meant(story).distinct(VisitWords.REACHED)).isEqualTo("{2026-11-20=1}");
        assertThat(meant(story).counted(VisitWords.PEOPLE_ALONE)).isEqualTo("{2026-11-20=1}");
        assertThat(meant(story).counted(VisitWords.HELPS)).isEqualTo("{2026-11-20=2}");
    }

    @Test
    void anEveningAfterFiveInUtcIsTomorrowInTheProvince() {
        home();
        visit("2026-11-20T17:30:00Z", "met", "home", "own");

        assertThat(meant(story).distinct(VisitWords.REACHED)).isEqualTo("{2026-11-21=1}");
    }

    @Test
    void cadresClimbTheSameLadderAndAreCountedApart() {
        var team = told(Ids.named("test", "team", "Nà Mòn"));
        team.tell("team.founded/1", "2026-01-01T01:00:00Z", "{'level':'village','name':'Tổ Nà Mòn','serves':[7],'from':'2026-01-01'}", null);
        UUID minh = team.tell("member.joined/1", "2026-01-01T01:00:00Z", "{'role':'lead','from':'2026-01-01'}", "{'name':'Hoàng Văn Minh'}");
        team.tell("help.given/1", "2026-02-01T01:00:00Z", "{'learner':'" + minh + "'," + VNEID + ",'seen':'alone','device':'own'}", null);

        Meant meant = meant(team);

        assertThat(meant.only(VisitWords.MASTERY).level()).isEqualTo(4);
        assertThat(meant.counted(VisitWords.CADRES_ALONE)).isEqualTo("{2026-02-01=1}");
        assertThat(meant.distinct(VisitWords.PEOPLE_HELPED)).isEqualTo("{}");
    }

    @Provide
    Arbitrary<List<Integer>> orders() { return Arbitraries.shuffle(IntStream.range(0, TOLD).boxed().toList()); }

    @Property(tries = 200)
    void theOrderInWhichItWasHeardLeavesNoTrace(@ForAll("orders") List<Integer> order) {
        story = told(HOME);
        UUID may = home();
        UUID first = visit("2026-11-01T12:00:00Z", "met", "home", "own");
        help("2026-11-01T12:00:01Z", may, "'visit':'" + first + "'", "alone");
        help("2026-10-01T12:00:00Z", may, "'device':'family'", "watched");
        UUID late = visit("2026-11-15T12:00:00Z", "met", "home", "own");
        help("2026-11-15T12:00:01Z", may, "'visit':'" + late + "'", "alone");
        visit("2026-11-16T12:00:00Z", "not-home", "home", "none");
        help("2026-09-01T12:00:00Z", may, "'learnedFrom':'neighbour'", "did-for");

        Meant inOrder = meant(story);

        assertThat(story.ids()).hasSize(TOLD);
        assertThat(inOrder.only(VisitWords.MASTERY).level()).isEqualTo(5);
        assertThat(meant(story.arriving(order))).isEqualTo(inOrder);
    }

    private static Story told(UUID subject) { return new Story(subject, HouseholdsTold.WORDS, VisitWords.class, TeamsTold.WORDS); }

    private UUID home() {
        story.tell("household.registered/1", "2026-08-01T12:00:00Z", "{'source':'visit','ground':'task'}", "{'head':'Nông Thị Mẩy'}");
        return story.tell("person.registered/1", "2026-08-01T12:00:01Z", "{}", "{'name':'Nông Thị Mẩy'}");
    }

    private UUID visit(String at, String outcome, String where, String device) {
        return story.tell("visit.made/1", at, "{'outcome':'" + outcome + "','where':'" + where + "','device':'" + device + "'}", null);
    }

    private UUID help(String at, UUID learner, String how, String seen) {
        return story.tell("help.given/1", at, "{" + how + ",'learner':'" + learner + "'," + VNEID + ",'seen':'" + seen + "'}", null);
    }

    private static Meant meant(Story story) { return story.means(new VisitFold()); }
}
