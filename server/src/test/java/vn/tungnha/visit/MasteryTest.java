package vn.tungnha.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import vn.tungnha.contract.Contract;
import vn.tungnha.ledger.FactReader;
import vn.tungnha.testing.Story;

/** The mastery ladder, by the vectors the app climbs too. */
class MasteryTest {
    private final FactReader reader = Story.reader(List.of());

    static Stream<Arguments> histories() { return Contract.vectors("mastery"); }

    static Stream<Arguments> devices() { return Contract.vectors("device-rule"); }

    @ParameterizedTest(name = "{0}")
    @MethodSource("histories")
    void theLevelFollowsFromWhatWasSeen(String name, JsonNode vector) {
        List<Mastery.Lesson> history = vector.get("history").valueStream().map(each -> reader.json().treeToValue(each, Mastery.Lesson.class))
                .sorted(Comparator.comparing(Mastery.Lesson::on)).toList();

        assertThat(reader.json().<JsonNode>valueToTree(Mastery.of(history))).isEqualTo(vector.get("expect"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("devices")
    void aloneOnTheHelpersPhoneIsPrompted(String name, JsonNode vector) {
        JsonNode device = vector.get("device");
        Seen seen = reader.json().treeToValue(vector.get("seen"), Seen.class);

        Seen counted = seen.countedOn(device == null ? null : reader.json().treeToValue(device, DeviceUsed.class));

        assertThat(reader.json().<JsonNode>valueToTree(counted)).isEqualTo(vector.get("counted"));
    }
}
