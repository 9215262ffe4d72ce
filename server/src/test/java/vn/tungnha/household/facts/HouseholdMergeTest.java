package vn.tungnha.household.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import vn.tungnha.contract.Contract;
import vn.tungnha.testing.Story;

/** Two phones, one household: field by field the later telling stands, and nobody's word vanishes unseen. */
class HouseholdMergeTest {
    static Stream<Arguments> households() { return Contract.vectors("household-merge"); }

    @ParameterizedTest(name = "{0}")
    @MethodSource("households")
    void theLaterTellingStandsAndTheLosingValueIsKept(String name, JsonNode vector) {
        var story = new Story(UUID.fromString(vector.get("row").get("id").asString()), HouseholdWords.class);
        for (JsonNode fact : vector.get("facts"))
            story.tell(UUID.fromString(fact.get("id").asString()), fact.get("type").asString(), fact.has("device") ? UUID.fromString(fact.get("device").asString()) : null,
                    fact.has("number") ? fact.get("number").longValue() : null, fact.get("happenedAt").asString(),
                    fact.get("body").toString(), fact.has("personal") ? fact.get("personal").toString() : null);

        assertThat(story.means(new HouseholdFold()).json(HouseholdWords.HOUSEHOLD)).isEqualTo(vector.get("row"));
    }
}
