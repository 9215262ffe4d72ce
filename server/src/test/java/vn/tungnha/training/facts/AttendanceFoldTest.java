package vn.tungnha.training.facts;

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

/** What it means that somebody came to a session, whoever told it and however often. */
class AttendanceFoldTest {
    private static final UUID HOME = Ids.named("test", "household", "nhà Mẩy");
    private static final UUID SESSION = Ids.named("test", "session", "lớp VNeID");
    private static final int TOLD = 8;

    private Story story = told(HOME);

    @Test
    void twoPhonesThatTickTheSamePersonCountThemOnceAndOneTakenBackLeavesTheOther() {
        UUID may = person(home());
        UUID first = came("2026-11-20T01:00:00Z", may, "2026-11-20", "in-person");
        UUID second = came("2026-11-20T01:05:00Z", may, "2026-11-20", "online");

        Meant meant = meant(story);

        assertThat(meant.only(TrainingWords.ATTENDANCE).facts()).hasSize(2);
        assertThat(meant.json(TrainingWords.ATTENDANCE).get("how").asString()).as("as told last").isEqualTo("online");
        assertThat(meant.counted(TrainingWords.CITIZEN_ATTENDANCES)).isEqualTo("{2026-11-20=1}");
        assertThat(meant(story.without(second)).json(TrainingWords.ATTENDANCE).get("how").asString()).isEqualTo("in-person");
        assertThat(meant(story.without(first)).only(TrainingWords.ATTENDANCE).id()).isEqualTo(meant.only(TrainingWords.ATTENDANCE).id());
        assertThat(meant(story.without(first, second)).nothing()).isTrue();
    }

    @Test
    void aPersonWhoComesOnTwoDaysIsOnePersonAndTwoAttendances() {
        UUID may = person(home());
        came("2026-11-20T01:00:00Z", may, "2026-11-20", "in-person");
        came("2026-11-21T01:00:00Z", may, "2026-11-21", "in-person");

        Meant meant = meant(story);

        assertThat(meant.rows(TrainingWords.ATTENDANCE)).isEqualTo(2);
        assertThat(meant.counted(TrainingWords.CITIZEN_ATTENDANCES)).isEqualTo("{2026-11-20=1, 2026-11-21=1}");
        assertThat(meant.distinct(TrainingWords.CITIZENS)).as("told of both days, counted once in any period").isEqualTo("{2026-11-20=1, 2026-11-21=1}");
        assertThat(meant.distinct(TrainingWords.HOUSEHOLDS)).isEqualTo("{2026-11-20=1, 2026-11-21=1}");
        assertThat(meant.distinct(TrainingWords.MEMBERS)).isEqualTo("{}");
    }

    @Test
    void membersAreCountedApartFromCitizensAndHybridConferencesByTheirMode() {
        var team = told(Ids.named("test", "team", "Nà Mòn"));
        team.tell("team.founded/1", "2026-01-01T01:00:00Z", "{'level':'village','name':'Tổ Nà Mòn','serves':[7],'from':'2026-01-01'}", null);
        UUID minh = team.tell("member.joined/1", "2026-01-01T01:00:00Z", "{'role':'lead','from':'2026-01-01'}", "{'name':'Hoàng Văn Minh'}");
        team.tell("attendance.taken/1", "2026-11-20T01:00:00Z", "{'session':'" + SESSION + "','kind':'conference','mode':'both','learner':'" + minh
                + "','on':'2026-11-20','how':'online','venue':1}", null);

        Meant meant = meant(team);

        assertThat(meant.counted(TrainingWords.MEMBER_ATTENDANCES)).isEqualTo("{2026-11-20=1}");
        assertThat(meant.distinct(TrainingWords.MEMBERS)).isEqualTo("{2026-11-20=1}");
        assertThat(meant.distinct(TrainingWords.CONFERENCE_MEMBERS)).isEqualTo("{2026-11-20=1}");
        assertThat(meant.distinct(TrainingWords.HYBRID_MEMBERS)).isEqualTo("{2026-11-20=1}");
        assertThat(meant.distinct(TrainingWords.CITIZENS)).isEqualTo("{}");
        assertThat(meant.distinct(TrainingWords.PEOPLE_TRAINED)).isEqualTo("{}");
    }

    @Test
    void whoeverWasHelpedAtTheDoorIsTrainedTooUnlessNobodyWasMet() {
        UUID may = person(home());
        UUID met = story.tell("visit.made/1", "2026-11-19T12:00:00Z", "{'outcome':'met','where':'home'}", null);
        story.tell("help.given/1", "2026-11-19T12:00:01Z", "{'visit':'" + met + "','learner':'" + may + "','service':'" + SESSION + "','seen':'did-for'}", null);

        Meant meant = meant(story);

        assertThat(meant.distinct(TrainingWords.PEOPLE_TRAINED)).isEqualTo("{2026-11-19=1}");
        assertThat(meant.distinct(TrainingWords.HOUSEHOLDS_TRAINED)).isEqualTo("{2026-11-19=1}");
        assertThat(meant.rows(TrainingWords.ATTENDANCE)).isZero();
        assertThat(meant(story.without(met)).nothing()).isTrue();
    }

    @Test
    void ofAPersonOrAHouseholdTakenBackNoAttendanceStands() {
        UUID may = person(home());
        came("2026-11-20T01:00:00Z", may, "2026-11-20", "in-person");

        assertThat(meant(story.without(may)).nothing()).isTrue();
        assertThat(meant(story.without(HOME)).nothing()).isTrue();
    }

    @Provide
    Arbitrary<List<Integer>> orders() { return Arbitraries.shuffle(IntStream.range(0, TOLD).boxed().toList()); }

    @Property(tries = 100)
    void theOrderInWhichItWasHeardLeavesNoTrace(@ForAll("orders") List<Integer> order) {
        story = told(HOME);
        UUID may = person(home());
        UUID pao = person("2026-08-01T12:00:02Z");
        came("2026-11-20T01:00:00Z", may, "2026-11-20", "in-person");
        came("2026-11-20T01:05:00Z", may, "2026-11-20", "online");
        came("2026-11-20T01:00:01Z", pao, "2026-11-20", "in-person");
        story.tell("help.given/1", "2026-11-18T12:00:01Z", "{'learner':'" + may + "','service':'" + SESSION + "','seen':'together','device':'own'}", null);
        came("2026-11-21T01:00:00Z", may, "2026-11-21", "in-person");

        assertThat(story.ids()).hasSize(TOLD);
        assertThat(meant(story.arriving(order))).isEqualTo(meant(story));
    }

    private static Story told(UUID subject) { return new Story(subject, HouseholdsTold.WORDS, TeamsTold.WORDS, VisitsTold.WORDS, TrainingWords.class); }

    private String home() {
        story.tell("household.registered/1", "2026-08-01T12:00:00Z", "{'source':'visit','ground':'task'}", "{'head':'Nông Thị Mẩy'}");
        return "2026-08-01T12:00:01Z";
    }

    private UUID person(String at) { return story.tell("person.registered/1", at, "{}", "{'name':'Nông Thị Mẩy'}"); }

    private UUID came(String at, UUID learner, String on, String how) {
        return story.tell("attendance.taken/1", at, "{'session':'" + SESSION + "','kind':'class','mode':'in-person','learner':'" + learner
                + "','on':'" + on + "','how':'" + how + "'}", null);
    }

    private static Meant meant(Story story) { return story.means(new AttendanceFold()); }
}
