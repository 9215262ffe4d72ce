package vn.tungnha.visit.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tungnha.household.facts.HouseholdsTold;
import vn.tungnha.kernel.Ids;
import vn.tungnha.testing.Meant;
import vn.tungnha.testing.Story;
import vn.tungnha.visit.RoundAnswerRow;

/** Rounds, and what households answer to them, whatever was taken back and in whatever order it was heard. */
class RoundFoldTest {
    private static final UUID ROUND = Ids.named("test", "round", "VNeID");
    private static final UUID MAY = Ids.named("test", "household", "nhà Mẩy");
    private static final String SERVICE = "'service':'" + Ids.named("test", "service", "vneid") + "'";
    private static final String WORDS = "'name':'Đợt VNeID','audience':'Mọi hộ','households':'all','share':100,'from':'2026-11-01','until':'2026-11-30'";

    @Test
    void aRoundStandsAsItWasOpenedUntilItIsClosed() {
        var story = new Story(ROUND, VisitWords.class);
        story.tell("round.opened/1", "2026-11-01T01:00:00Z", "{" + WORDS + ",'done':{" + SERVICE + "}}", null);
        UUID closed = story.tell("round.closed/1", "2026-11-20T01:00:00Z", "{'on':'2026-11-21'}", null);

        assertThat(story.means(new RoundFold()).only(VisitWords.ROUND).closedOn()).isEqualTo(LocalDate.of(2026, 11, 21));
        assertThat(story.without(closed).means(new RoundFold()).only(VisitWords.ROUND).closedOn()).isNull();
        assertThat(story.without(ROUND).means(new RoundFold()).nothing()).isTrue();
    }

    @Test
    void closedTwiceItEndsOnTheEarlierDay() {
        var story = new Story(ROUND, VisitWords.class);
        story.tell("round.opened/1", "2026-11-01T01:00:00Z", "{" + WORDS + ",'done':{" + SERVICE + "}}", null);
        story.tell("round.closed/1", "2026-11-20T01:00:00Z", "{'on':'2026-11-21'}", null);
        story.tell("round.closed/1", "2026-11-20T02:00:00Z", "{'on':'2026-11-25'}", null);

        assertThat(story.means(new RoundFold()).only(VisitWords.ROUND).closedOn()).isEqualTo(LocalDate.of(2026, 11, 21));
    }

    @Test
    void ofTwoAnswersTheLastOneCountsAndItsWordsStandApart() {
        Story story = may();
        UUID first = answer(story, "2026-11-20T12:00:00Z", "{'question':0,'yes':true}", "{'texts':{'1':'Muốn học buổi tối'}}");
        UUID last = answer(story, "2026-11-21T12:00:00Z", "{'question':0,'yes':false}", null);

        assertThat(meant(story).only(VisitWords.ROUND_ANSWER).answers().getFirst().yes()).isFalse();
        assertThat(meant(story).only(VisitWords.ROUND_ANSWER)).extracting(RoundAnswerRow::firstOn, RoundAnswerRow::onDay)
                .containsExactly(LocalDate.of(2026, 11, 20), LocalDate.of(2026, 11, 21));
        RoundAnswerRow row = meant(story.without(last)).only(VisitWords.ROUND_ANSWER);
        assertThat(row.id()).isEqualTo(RoundAnswerRow.id(MAY, ROUND));
        assertThat(row.texts()).containsEntry(1, "Muốn học buổi tối");
        assertThat(meant(story.without(first, last)).nothing()).isTrue();
    }

    @Test
    void ofAHouseholdTakenBackNoAnswerStands() {
        Story story = may();
        answer(story, "2026-11-20T12:00:00Z", "{'question':0,'yes':true}", null);

        assertThat(meant(story.without(MAY)).nothing()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{}                                                                                | ROUND_AIM_UNCLEAR",
        "{'questions':[]}                                                                  | ROUND_AIM_UNCLEAR",
        "{'service':'019aab3e-5c00-7000-8000-000000000108','notice':'019aab3e-5c00-7000-8000-000000000109'}         | ROUND_AIM_UNCLEAR",
        "{'questions':[{'text':'Ví nào?','kind':'choice','choices':['Một']}]}              | ROUND_CHOICES_MISSING",
        "{'questions':[{'text':'Mấy người?','kind':'number','choices':['1','2']}]}         | ROUND_CHOICES_MISSING",
        "{'questions':[{'kind':'text'}]}                                                   | FIELD_MISSING"})
    void aRoundWithoutOneClearAimIsRefused(String done, String problem) {
        var story = new Story(ROUND, VisitWords.class);

        assertThatThrownBy(() -> story.tell("round.opened/1", "2026-11-01T01:00:00Z", "{" + WORDS + ",'done':" + done + "}", null)).hasMessageContaining(problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{'question':0,'yes':true,'number':3}         | ROUND_ANSWER_UNCLEAR", "{'question':0,'yes':true},{'question':0,'yes':false} | ROUND_ANSWER_UNCLEAR",
        "{'question':5,'yes':true}                    | NUMBER_IMPOSSIBLE", "{'question':0,'number':-1} | NUMBER_IMPOSSIBLE"})
    void anAnswerThatSaysTwoThingsIsRefused(String answers, String problem) {
        Story story = may();

        assertThatThrownBy(() -> answer(story, "2026-11-20T12:00:00Z", answers, null)).hasMessageContaining(problem);
    }

    private static Story may() {
        var story = new Story(MAY, VisitWords.class, HouseholdsTold.WORDS);
        story.tell("household.registered/1", "2026-11-20T10:00:00Z", "{'source':'visit','ground':'task'}", "{'head':'Nông Thị Mẩy'}");
        return story;
    }

    private static UUID answer(Story story, String at, String answers, String personal) {
        return story.tell("round.answered/1", at, "{'round':'" + ROUND + "','answers':[" + answers + "]}", personal);
    }

    private static Meant meant(Story story) { return story.means(new RoundAnswerFold()); }
}
