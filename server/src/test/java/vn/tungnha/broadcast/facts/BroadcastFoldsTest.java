package vn.tungnha.broadcast.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import vn.tungnha.broadcast.NoticeRow;
import vn.tungnha.broadcast.VoiceAnswered;
import vn.tungnha.contract.Contract;
import vn.tungnha.household.facts.HouseholdsTold;
import vn.tungnha.kernel.Ids;
import vn.tungnha.testing.Meant;
import vn.tungnha.testing.Story;

/** What notices, tellings and voices come to. */
class BroadcastFoldsTest {
    private static final UUID HOME = Ids.named("test", "household", "nhà Mẩy");
    private static final UUID SCAM = Ids.named("test", "notice", "scam");
    private static final UUID GUIDE = Ids.named("test", "notice", "guide");

    static Stream<Arguments> standings() { return Contract.vectors("notice-standing"); }

    private final Story home = new Story(HOME, HouseholdsTold.WORDS, BroadcastWords.class);

    @ParameterizedTest(name = "{0}")
    @MethodSource("standings")
    void aNoticeStandsFromItsDayUntilItIsOver(String name, JsonNode vector) {
        JsonNode notice = vector.get("notice");
        var row = new NoticeRow(SCAM, null, null, null, null, true, null, true, day(notice.path("until")), day(notice.path("onDay")), null, day(notice.path("endedOn")));

        assertThat(row.standsOn(day(vector.get("day")))).isEqualTo(vector.get("stands").asBoolean());
    }

    @Test
    void aNoticeEndedTwiceEndsOnTheEarlierDayAndNotAtAllOnceThatIsTakenBack() {
        var story = new Story(SCAM, BroadcastWords.class);
        story.tell("notice.published/1", "2026-11-20T01:00:00Z", "{'kind':'scam','title':'Cảnh giác','text':'Không chuyển tiền.','atDoors':false,'open':true}", null);
        UUID late = story.tell("notice.ended/1", "2026-11-21T01:00:00Z", "{'on':'2026-12-20'}", null);
        UUID early = story.tell("notice.ended/1", "2026-11-22T01:00:00Z", "{'on':'2026-12-01'}", null);

        assertThat(story.means(new NoticeFold()).only(BroadcastWords.NOTICE).endedOn()).isEqualTo("2026-12-01");
        assertThat(story.without(early, late).means(new NoticeFold()).only(BroadcastWords.NOTICE).endedOn()).isNull();
        assertThat(story.without(SCAM).means(new NoticeFold()).nothing()).isTrue();
    }

    @Test
    void aNoticeToldTwiceIsTwoTellingsOfOneHousehold() {
        registered();
        told(SCAM, "2026-11-20T12:00:00Z");
        told(SCAM, "2026-11-21T12:00:00Z");
        told(GUIDE, "2026-11-21T12:01:00Z");

        Meant meant = home.means(new ToldFold());

        assertThat(meant.rows(BroadcastWords.TOLD)).isEqualTo(2);
        assertThat(meant.counted(BroadcastWords.TELLINGS)).isEqualTo("{2026-11-20=1, 2026-11-21=2}");
        assertThat(meant.distinct(BroadcastWords.HOUSEHOLDS_TOLD)).isEqualTo("{2026-11-20=1, 2026-11-21=1}");
        assertThat(home.without(HOME).means(new ToldFold()).nothing()).isTrue();
    }

    @Test
    void theLastAnswerStandsAndHasToBeCarriedBackAnew() {
        registered();
        UUID voice = home.tell("voice.raised/1", "2026-11-20T12:00:00Z", "{'kind':'question'}", "{'text':'Sóng yếu quá'}");
        answered(voice, "2026-11-21T02:00:00Z", "sent-up", null);
        answered(voice, "2026-11-22T02:00:00Z", "answered", "Quý I có trạm mới");
        home.tell("voice.returned/1", "2026-11-23T12:00:00Z", "{'voice':'" + voice + "'}", null);
        UUID again = answered(voice, "2026-12-01T02:00:00Z", "done", "Trạm đã phát sóng");

        Meant meant = home.means(new VoiceFold());

        assertThat(meant.only(BroadcastWords.VOICE)).satisfies(row -> {
            assertThat(row.outcome()).isEqualTo(VoiceAnswered.Outcome.DONE);
            assertThat(row.answer()).isEqualTo("Trạm đã phát sóng");
            assertThat(row.returnedOn()).isNull();
        });
        assertThat(meant.counted(BroadcastWords.VOICES_ANSWERED)).as("once, on the day of the first answer").isEqualTo("{2026-11-22=1}");
        assertThat(home.without(again).means(new VoiceFold()).only(BroadcastWords.VOICE).returnedOn()).isEqualTo("2026-11-23");
        assertThat(home.without(voice).means(new VoiceFold()).nothing()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{'kind':'news','title':'t','text':'t','atDoors':false,'open':true}                                                                        | NOTICE_SOURCE_MISSING",
        "{'kind':'news','title':'t','text':'t','source':{'kind':'news','title':'Báo','date':'2026-11-01'},'atDoors':false,'open':true}             | NOTICE_SOURCE_MISSING",
        "{'kind':'notice','title':'t','text':'t','source':{'kind':'decision','title':'QĐ','date':'2026-11-01'},'atDoors':false,'open':true}        | NOTICE_SOURCE_MISSING",
        "{'kind':'notice','title':'t','text':'t','source':{'kind':'own','title':'Sở','link':'javascript:alert(1)'},'atDoors':false,'open':true}     | NOTICE_LINK_INVALID",
        "{'kind':'scam','title':'t','text':'t','atDoors':true,'open':true}                                                                        | FIELD_MISSING"})
    void aNoticeSaysWhereItComesFromAndWhatIsSaidAtDoors(String body, String problem) {
        assertThatThrownBy(() -> new Story(SCAM, BroadcastWords.class).tell("notice.published/1", "2026-11-20T01:00:00Z", body, null)).hasStackTraceContaining(problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{'sound':'không phải','soundType':'webm'}", "{'sound':'GkXf'}", "{'sound':'GkX','soundType':'webm'}"})
    void aSoundThatIsNoneIsRefused(String personal) {
        assertThatThrownBy(() -> home.tell("voice.raised/1", "2026-11-20T01:00:00Z", "{'kind':'question'}", personal)).hasStackTraceContaining("VOICE_SOUND_INVALID");
    }

    private void registered() { home.tell("household.registered/1", "2026-08-01T12:00:00Z", "{'source':'visit','ground':'task'}", "{'head':'Nông Thị Mẩy'}"); }

    private void told(UUID notice, String at) { home.tell("notice.told/1", at, "{'notice':'" + notice + "'}", null); }

    private UUID answered(UUID voice, String at, String outcome, String text) {
        return home.tell("voice.answered/1", at, "{'voice':'" + voice + "','outcome':'" + outcome + "'}", text == null ? null : "{'text':'" + text + "'}");
    }

    private static LocalDate day(JsonNode node) { return node.isMissingNode() ? null : LocalDate.parse(node.asString()); }
}
