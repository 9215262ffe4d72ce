package vn.tungnha.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import vn.tungnha.contract.Contract;
import vn.tungnha.kernel.Ids;
import vn.tungnha.ledger.FactReader;
import vn.tungnha.testing.Story;

/** Which rounds stand at a door and how many doors are left, by the vectors the app goes by too. */
class RoundDoorsTest {
    private static final JsonNode RULE = Contract.read("rules/round.json");
    private static final LocalDate DAY = LocalDate.parse(RULE.get("day").asString());
    private final FactReader reader = Story.reader(List.of());

    static Stream<Arguments> standing() { return RULE.get("standing").valueStream().map(each -> Arguments.of(each.get("name").asString(), each)); }

    static Stream<Arguments> villages() { return Contract.vectors("round"); }

    @ParameterizedTest(name = "{0}")
    @MethodSource("standing")
    void aRoundStandsWhereItIsGone(String name, JsonNode vector) {
        List<Round> rounds = vector.get("rounds").valueStream().map(this::round).toList();
        List<Integer> at = vector.get("at").valueStream().map(JsonNode::asInt).toList();

        assertThat(RoundDoors.standing(rounds, at, DAY)).extracting(Round::id)
                .containsExactlyElementsOf(vector.get("stands").valueStream().map(each -> id(each.asString())).toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("villages")
    void aVillageHasDoorsLeftUntilItsShareIsReached(String name, JsonNode vector) {
        Round.Households households = reader.json().treeToValue(vector.get("households"), Round.Households.class);

        int share = vector.get("share").asInt();
        long base = RoundDoors.base(households, vector.get("declared").asInt(), vector.get("known").asInt());

        assertThat(RoundDoors.target(share, base)).isEqualTo(vector.get("target").asInt());
        assertThat(RoundDoors.roundedUp(RoundDoors.lackingHundredths(share, base, vector.get("done").asInt()))).isEqualTo(vector.get("remaining").asInt());
    }

    static Stream<Arguments> places() { return RULE.get("places").valueStream().map(each -> Arguments.of(each.get("name").asString(), each)); }

    @ParameterizedTest(name = "{0}")
    @MethodSource("places")
    void ofSeveralVillagesTheShareIsRoundedOnce(String name, JsonNode vector) {
        int share = vector.get("share").asInt();
        long base = vector.get("villages").valueStream().mapToLong(each -> each.get("base").asLong()).sum();
        long lacking = vector.get("villages").valueStream()
                .mapToLong(each -> RoundDoors.lackingHundredths(share, each.get("base").asLong(), each.get("done").asInt())).sum();

        assertThat(RoundDoors.target(share, base)).isEqualTo(vector.get("target").asLong());
        assertThat(RoundDoors.roundedUp(lacking)).isEqualTo(vector.get("remaining").asLong());
    }

    static Stream<Arguments> days() { return RULE.get("days").valueStream().map(each -> Arguments.of(each.get("name").asString(), each)); }

    @ParameterizedTest(name = "{0}")
    @MethodSource("days")
    void countingEndsWithTheLastDay(String name, JsonNode vector) {
        LocalDate closedOn = vector.has("closedOn") ? LocalDate.parse(vector.get("closedOn").asString()) : null;
        var round = new Round(id("r"), 1, null, DAY.withDayOfMonth(1), LocalDate.parse(vector.get("until").asString()), closedOn, null);

        assertThat(round.lastDay()).isEqualTo(vector.get("lastDay").asString());
    }

    private Round round(JsonNode told) {
        List<Integer> places = told.has("places") ? told.get("places").valueStream().map(JsonNode::asInt).toList() : null;
        return new Round(id(told.get("id").asString()), told.get("place").asInt(), places, LocalDate.parse(told.get("from").asString()),
                LocalDate.parse(told.get("until").asString()), told.has("closedOn") ? LocalDate.parse(told.get("closedOn").asString()) : null,
                told.has("of") ? id(told.get("of").asString()) : null);
    }

    private static UUID id(String name) { return Ids.named("test", "round", name); }
}
