package vn.tungnha.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import vn.tungnha.kernel.PhoneNumber;
import vn.tungnha.kernel.PlaceName;
import vn.tungnha.kernel.VietnameseText;
import vn.tungnha.testing.TungNhaTest;
import vn.tungnha.visit.MasteryRow;

/** Rules about words and names that run on phones, on the server and in the database give the same everywhere. */
@TungNhaTest
class RulesTest {
    @Autowired JdbcClient jdbc;

    static Stream<Arguments> foldings() { return Contract.vectors("text-folding"); }

    static Stream<Arguments> lines() { return Contract.vectors("one-line"); }

    static Stream<Arguments> orders() { return Contract.vectors("name-order"); }

    static Stream<Arguments> phones() { return Contract.vectors("phone-number"); }

    static Stream<Arguments> placeNames() { return Contract.vectors("place-name"); }

    static Stream<Arguments> masteries() { return Contract.vectors("mastery-id"); }

    @ParameterizedTest(name = "{0}")
    @MethodSource("foldings")
    void textIsFoldedForSearch(String name, JsonNode vector) {
        assertThat(VietnameseText.folded(text(vector, "text"))).isEqualTo(text(vector, "folded"));
        assertThat(jdbc.sql("select folded(:text)").param("text", text(vector, "text")).query(String.class).single())
                .isEqualTo(text(vector, "folded"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lines")
    void namesAreStoredAsOneVisibleLine(String name, JsonNode vector) {
        assertThat(VietnameseText.oneLine(text(vector, "written"))).isEqualTo(text(vector, "line"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("orders")
    void namesAreOrderedByGivenName(String name, JsonNode vector) {
        assertThat(texts(vector, "told").stream().sorted(VietnameseText.byGivenName()).toList()).isEqualTo(texts(vector, "ordered"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("phones")
    void phoneNumbersAreTakenInAnyHabitOfWriting(String name, JsonNode vector) {
        assertThat(PhoneNumber.normalised(text(vector, "written"))).isEqualTo(text(vector, "normalised"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("placeNames")
    void aPlacesFullNameRepeatsNoWordOfItsType(String name, JsonNode vector) {
        assertThat(PlaceName.full(text(vector, "type"), text(vector, "place"))).isEqualTo(text(vector, "full"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("masteries")
    void aLearnerAndAServiceAlwaysGiveTheSameId(String name, JsonNode vector) {
        assertThat(MasteryRow.id(UUID.fromString(text(vector, "learner")), UUID.fromString(text(vector, "service"))))
                .hasToString(text(vector, "id"));
    }

    private static String text(JsonNode vector, String field) { return vector.get(field).asString(); }

    private static List<String> texts(JsonNode vector, String field) { return vector.get(field).valueStream().map(JsonNode::asString).toList(); }
}
