package vn.tungnha.helpdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.tungnha.contract.Contract;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.ledger.FactReader;
import vn.tungnha.testing.Story;
import vn.tungnha.visit.Seen;

/** When somebody stuck is free, whom an answer reaches and who should see to it, by the vectors the app follows too. */
class StuckRulesTest {
    private static final JsonMapper PLAIN = JsonMapper.shared();
    private final FactReader reader = Story.reader(List.of());

    static Stream<Arguments> freeings() { return of("freeing"); }

    static Stream<Arguments> reaches() { return of("reach"); }

    static Stream<Arguments> escalations() { return of("escalation"); }

    static Stream<Arguments> phoneModels() { return Contract.vectors("phone-model"); }

    @ParameterizedTest(name = "{0}")
    @MethodSource("freeings")
    void whoDidTheStepIsFree(String name, JsonNode vector) {
        Seen seen = reader.json().treeToValue(vector.get("seen"), Seen.class);
        Integer step = vector.has("step") ? vector.get("step").asInt() : null;

        assertThat(Freeing.by(seen, step, vector.get("stuckAt").asInt())).isEqualTo(vector.get("frees").asBoolean());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reaches")
    void anAnswerReachesEverybodyBeneath(String name, JsonNode vector) {
        JsonNode stuck = vector.get("stuck");
        List<Integer> places = stuck.get("places").valueStream().map(JsonNode::asInt).toList();

        assertThat(Reach.of(reader.json().treeToValue(vector.get("answer"), Reach.Answer.class), UUID.fromString(stuck.get("service").asString()),
                stuck.get("step").asInt(), places, LocalDate.parse(vector.get("today").asString()))).isEqualTo(vector.get("reaches").asBoolean());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("escalations")
    void theHighestRuleThatAppliesDecides(String name, JsonNode vector) {
        assertThat(Escalation.of(PLAIN.treeToValue(vector.get("known"), Escalation.Known.class)).name().toLowerCase()).isEqualTo(vector.get("to").asString());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("phoneModels")
    void aPhoneModelIsNobodysNameOrNumber(String name, JsonNode vector) {
        String written = vector.get("written").asString();
        if (vector.get("accepted").asBoolean()) assertThat(PhoneModel.of(written)).isEqualTo(written);
        else assertThatThrownBy(() -> PhoneModel.of(written)).isInstanceOf(Refusal.class).hasMessageContaining("PERSONAL_IN_PUBLIC");
        if (vector.has("model")) assertThat(PhoneModel.of(vector.get("model").asString())).isNotNull();
    }

    private static Stream<Arguments> of(String rule) {
        return Contract.vectors("stuck").filter(each -> ((JsonNode) each.get()[1]).get("rule").asString().equals(rule));
    }
}
