package vn.tungnha.training.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import vn.tungnha.contract.Contract;
import vn.tungnha.kernel.Ids;
import vn.tungnha.team.facts.TeamsTold;
import vn.tungnha.testing.Meant;
import vn.tungnha.testing.Story;

/** Who counts as having come, by the vectors that test the app's rule too. */
class AttendanceRuleTest {
    private static final UUID SESSION = Ids.named("test", "session", "vectors");

    static Stream<Arguments> vectors() { return Contract.vectors("attendance"); }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vectors")
    void whoeverIsToldAndNotTakenBackCountsOnceADay(String name, JsonNode vector) {
        var story = new Story(Ids.named("test", "team", name), TeamsTold.WORDS, TrainingWords.class);
        story.tell("team.founded/1", "2026-01-01T01:00:00Z", "{'level':'village','name':'Tổ Nà Mòn','serves':[7],'from':'2026-01-01'}", null);
        Map<String, UUID> members = new HashMap<>();
        Map<String, UUID> told = new HashMap<>();
        for (JsonNode telling : vector.get("tellings")) {
            UUID learner = members.computeIfAbsent(telling.get("learner").asString(), who ->
                    story.tell("member.joined/1", "2026-01-01T01:00:00Z", "{'role':'member','from':'2026-01-01'}", "{'name':'" + who + "'}"));
            told.put(telling.get("id").asString(), story.tell("attendance.taken/1", "2026-11-20T01:00:00Z", "{'session':'" + SESSION
                    + "','kind':'class','mode':'both','learner':'" + learner + "','on':'" + telling.get("on").asString() + "','how':'"
                    + telling.get("how").asString() + "'}", null));
        }
        UUID[] back = vector.get("withdrawn").valueStream().map(each -> told.get(each.asString())).toArray(UUID[]::new);

        Meant meant = story.without(back).means(new AttendanceFold());

        assertThat(meant.rows(TrainingWords.ATTENDANCE)).isEqualTo(vector.get("present").size());
        for (JsonNode present : vector.get("present")) {
            UUID row = Ids.named("attendance", SESSION + " " + members.get(present.get("learner").asString()), present.get("on").asString());
            assertThat(meant.row(TrainingWords.ATTENDANCE, row).how().name().replace('_', '-')).isEqualToIgnoringCase(present.get("how").asString());
        }
    }
}
