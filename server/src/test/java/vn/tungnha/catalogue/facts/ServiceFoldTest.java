package vn.tungnha.catalogue.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tungnha.catalogue.ServiceAdded.Kind;
import vn.tungnha.catalogue.ServiceAdded.Status;
import vn.tungnha.catalogue.ServiceRow;
import vn.tungnha.kernel.Ids;
import vn.tungnha.testing.Story;

/** A service as it stands after all that was said of it. */
class ServiceFoldTest {
    private static final UUID PC_COVID = Ids.named("test", "service", "pc-covid");
    private static final String STEP = "{'press':'Mở ứng dụng','see':'Trang chủ'}";

    private final Story story = new Story(PC_COVID, CatalogueWords.class);

    ServiceFoldTest() {
        story.tell("service.added/1", "2022-03-01T01:00:00Z",
                "{'code':'pc-covid','name':'PC-Covid','category':'y tế','pillar':'society','audience':'citizen','owner':'Trạm y tế','status':'live'}", null);
    }

    @Test
    void anEndedServiceKeepsItsHistoryAndNamesWhatToLearnInstead() {
        UUID successor = Ids.named("test", "service", "so-suc-khoe");
        publish("2022-04-01T01:00:00Z", 1);
        UUID end = story.tell("service.ended/1", "2023-06-01T01:00:00Z", "{'on':'2023-06-01','replacedBy':'" + successor + "','why':'Hết dịch'}", null);

        assertThat(row(story).status()).isEqualTo(Status.ENDED);
        assertThat(row(story).replacedBy()).isEqualTo(successor);
        assertThat(row(story).version()).isEqualTo(1);
        assertThat(row(story.without(end)).status()).isEqualTo(Status.LIVE);
        assertThat(row(story).kind()).as("when nothing is said").isEqualTo(Kind.SERVICE);
    }

    @Test
    void aRenamedServiceKeepsItsIdAndIsItselfAgainWhenTheRenamingIsWithdrawn() {
        UUID renaming = story.tell("service.described/1", "2022-05-01T01:00:00Z", "{'name':'Sổ sức khỏe điện tử','partner':'Viettel','position':4}", null);
        story.tell("service.described/1", "2022-06-01T01:00:00Z", "{'owner':'Sở Y tế'}", null);

        assertThat(row(story)).extracting(ServiceRow::id, ServiceRow::code, ServiceRow::name, ServiceRow::owner, ServiceRow::partner, ServiceRow::position)
                .containsExactly(PC_COVID, "pc-covid", "Sổ sức khỏe điện tử", "Sở Y tế", "Viettel", 4);
        assertThat(row(story.without(renaming))).extracting(ServiceRow::name, ServiceRow::owner, ServiceRow::partner, ServiceRow::position)
                .containsExactly("PC-Covid", "Sở Y tế", null, null);

        story.tell("service.described/1", "2022-07-01T01:00:00Z", "{'partner':''}", null);
        assertThat(row(story).partner()).as("an empty partner removes it").isNull();
    }

    @Test
    void aServiceIsNeverWithoutAName() {
        assertThatThrownBy(() -> story.tell("service.described/1", "2022-05-01T01:00:00Z", "{'name':'  '}", null)).hasMessageContaining("FIELD_MISSING");
    }

    @Test
    void aPlaybookIsVerifiedUntilANewerVersionComesOut() {
        publish("2022-04-01T01:00:00Z", 1);
        confirm("2022-04-10T01:00:00Z", 1);
        assertThat(row(story).checkedBy()).isEqualTo("Bộ phận một cửa");

        publish("2022-05-01T01:00:00Z", 2);
        assertThat(row(story).checkedBy()).isNull();
        assertThat(row(story).publishedOn()).hasToString("2022-05-01");

        confirm("2022-05-02T01:00:00Z", 2);
        assertThat(row(story).checkedOn()).hasToString("2022-05-02");
    }

    @Test
    void anOlderVersionHeardLateChangesNothing() {
        publish("2022-04-01T01:00:00Z", 2);
        publish("2022-04-02T01:00:00Z", 1);

        assertThat(row(story).version()).isEqualTo(2);
    }

    @Test
    void theLastEvaluationStands() {
        story.tell("service.evaluated/1", "2022-04-01T01:00:00Z", "{'criteria':[{'name':'Dễ dùng','score':6,'of':10}],'chosen':false,'by':'Sở','on':'2022-04-01'}", null);
        story.tell("service.evaluated/1", "2022-05-01T01:00:00Z", "{'criteria':[{'name':'Dễ dùng','score':9,'of':10}],'chosen':true,'by':'Sở','on':'2022-05-01'}", null);

        assertThat(row(story).evaluation().chosen()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "service.evaluated/1 | {'criteria':[{'name':'Dễ dùng','score':11,'of':10}],'chosen':true,'by':'Sở','on':'2022-04-01'} | NUMBER_IMPOSSIBLE",
        "service.published/1 | {'version':1,'status':'live','steps':[{'press':'a','see':'b','drawing':{'frame':'phone','items':[{'kind':'button','label':'A','pressed':true},{'kind':'tile','label':'B','pressed':true}]}}]} | DRAWING_PRESSED_TWICE",
        "service.published/1 | {'version':1,'status':'live','steps':[{'press':'a','see':'b','drawing':{'frame':'phone','items':[{'kind':'button'}]}}]} | FIELD_MISSING"})
    void whatCannotBeTrueIsRefused(String type, String body, String problem) {
        assertThatThrownBy(() -> story.tell(type, "2022-04-01T01:00:00Z", body, null)).hasMessageContaining(problem);
    }

    private void publish(String at, int version) {
        story.tell("service.published/1", at, "{'version':" + version + ",'status':'live','steps':[" + STEP + "]}", null);
    }

    private void confirm(String at, int version) {
        story.tell("playbook.confirmed/1", at, "{'version':" + version + ",'by':'Bộ phận một cửa','on':'" + at.substring(0, 10) + "'}", null);
    }

    private static ServiceRow row(Story story) { return story.means(new ServiceFold()).only(CatalogueWords.SERVICE); }
}
