package vn.tungnha.training.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tungnha.kernel.Ids;
import vn.tungnha.testing.Meant;
import vn.tungnha.testing.Story;

/** A session planned, held, counted or called off. */
class SessionFoldTest {
    private static final UUID SESSION = Ids.named("test", "session", "hội nghị");
    private static final String PLAN = "{'name':'Tập huấn tổ','kind':'conference','for':'members','mode':'both','from':'2026-11-20','to':'2026-11-21',"
            + "'startsAt':'08:00','venue':{'name':'Hội trường Sở'},'venues':[{'name':'Xã Địa Linh','place':12}],'organiser':'Sở KH&CN',"
            + "'coOrganisers':[{'kind':'national-agency','name':'Cục CĐS quốc gia'}]}";

    private final Story story = new Story(SESSION, TrainingWords.class);

    @Test
    void aConferenceCountsOnItsFirstDayAndTheLastHeadCountStands() {
        story.tell("session.planned/1", "2026-11-01T01:00:00Z", PLAN, null);
        story.tell("session.held/1", "2026-11-21T10:00:00Z", "{'heads':58}", null);
        UUID counted = story.tell("session.held/1", "2026-11-21T11:00:00Z", "{'heads':63}", null);

        Meant meant = meant(story);

        assertThat(meant.counted(TrainingWords.SESSIONS)).isEqualTo("{2026-11-20=1}");
        assertThat(meant.counted(TrainingWords.CONFERENCES)).isEqualTo("{2026-11-20=1}");
        assertThat(meant.counted(TrainingWords.HEADS)).isEqualTo("{2026-11-20=63}");
        assertThat(meant(story.without(counted)).only(TrainingWords.SESSION).heads()).isEqualTo(58);
    }

    @Test
    void whatIsCalledOffIsShownButCountsNothing() {
        story.tell("session.planned/1", "2026-11-01T01:00:00Z", PLAN, null);
        story.tell("session.held/1", "2026-11-19T00:30:00Z", "{'heads':3}", null);
        UUID off = story.tell("session.cancelled/1", "2026-11-19T01:00:00Z", "{'on':'2026-11-19'}", null);

        assertThat(meant(story).only(TrainingWords.SESSION).cancelledOn()).hasToString("2026-11-19");
        assertThat(meant(story).counted(TrainingWords.SESSIONS)).isEqualTo("{}");
        assertThat(meant(story).counted(TrainingWords.HEADS)).isEqualTo("{}");
        assertThat(meant(story.without(off)).counted(TrainingWords.SESSIONS)).isEqualTo("{2026-11-20=1}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "'to':'2026-11-21'     | 'to':'2026-11-19'   | SESSION_ENDS_FIRST",
        "'to':'2026-11-21'     | 'to':'2027-11-21'   | SESSION_TOO_LONG",
        "'startsAt':'08:00'    | 'startsAt':'8 giờ'  | HOUR_UNREADABLE",
        "'name':'Tập huấn tổ'  | 'name':' '          | FIELD_MISSING"})
    void aPlanThatCannotBeTrueIsRefused(String right, String wrong, String problem) {
        assertThatThrownBy(() -> story.tell("session.planned/1", "2026-11-01T01:00:00Z", PLAN.replace(right, wrong), null)).hasStackTraceContaining(problem);
    }

    private static Meant meant(Story story) { return story.means(new SessionFold()); }
}
