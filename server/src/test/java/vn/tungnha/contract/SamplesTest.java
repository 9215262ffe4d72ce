package vn.tungnha.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.ledger.Fact;
import vn.tungnha.ledger.FactContent;
import vn.tungnha.ledger.FactReader;
import vn.tungnha.ledger.FactType;
import vn.tungnha.ledger.Registry;
import vn.tungnha.ledger.Row;
import vn.tungnha.ledger.RowKind;
import vn.tungnha.testing.TungNhaTest;

/** The golden samples in {@code contract/facts} and {@code contract/rows} are what the server reads and writes, no more and no less. */
@TungNhaTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SamplesTest {
    @Autowired Registry registry;
    @Autowired FactReader reader;

    static Stream<JsonNode> facts() { return Contract.samples("facts").stream(); }

    static Stream<JsonNode> rows() { return Contract.samples("rows").stream(); }

    @Test
    void everyFactTypeAndRowKindHasASampleAndNoSampleIsLeftOver() {
        assertThat(codes("facts", "type")).isEqualTo(registry.types().keySet());
        assertThat(codes("rows", "kind")).isEqualTo(registry.kinds().keySet());
    }

    @ParameterizedTest
    @MethodSource("facts")
    void aFactIsReadAndWrittenBackAsItWas(JsonNode sample) {
        FactContent content = read(sample);
        content.checkComplete();

        var written = (ObjectNode) reader.json().readTree(reader.json().writeValueAsString(content));
        JsonNode personal = written.remove("personal");

        assertThat(written).isEqualTo(sample.get("body"));
        assertThat(personal).isEqualTo(sample.get("personal"));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void aFactIsUnderstoodWithoutItsPersonalPart(JsonNode sample) {
        FactType<?> type = registry.type(sample.get("type").asString()).orElseThrow();

        assertThat(reader.read(type, sample.get("body").toString(), null)).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("facts")
    void whatIsPersonalIsRefusedInThePublicBody(JsonNode sample) {
        FactType<?> type = registry.type(sample.get("type").asString()).orElseThrow();
        JsonNode personal = sample.path("personal");
        for (String field : personal.propertyNames()) {
            if (sample.get("body").has(field)) continue;
            String body = ((ObjectNode) sample.get("body").deepCopy()).set(field, personal.get(field)).toString();
            assertThatThrownBy(() -> reader.read(type, body, null)).hasMessageContaining("PERSONAL_IN_PUBLIC").hasMessageContaining(field);
        }
        for (String field : List.of("phone", "idCard"))
            if (!sample.get("body").has(field)) assertThatThrownBy(() -> reader.read(type,
                    ((ObjectNode) sample.get("body").deepCopy()).put(field, "0912345678").toString(), null)).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @MethodSource("facts")
    void aSampleSaysWhereItLivesWhoMayTellItAndWhoSeesIt(JsonNode sample) {
        FactType<?> type = registry.type(sample.get("type").asString()).orElseThrow();
        JsonNode envelope = sample.get("envelope");

        assertThat(sample.get("home").asString()).isEqualTo(word(type.home()));
        assertThat(sample.get("birth").asBoolean()).isEqualTo(type.birth());
        assertThat(sample.get("permission").asString()).isEqualTo(type.permission().name());
        assertThat(audiencesOf(type)).contains(sample.get("audience").asString());
        assertThat(envelope.get("type")).isEqualTo(sample.get("type"));
        assertThat(envelope.get("id").equals(envelope.get("subject"))).isEqualTo(type.birth());
        assertThat(names(Fact.class)).containsAll(envelope.propertyNames());
    }

    /** Who is sent the rows of the type's module, which may have rows for both; what the ledger itself tells concerns whoever sees the subject. */
    private Set<String> audiencesOf(FactType<?> type) {
        Set<String> audiences = registry.kinds().values().stream().filter(kind -> kind.row().getPackageName().equals(type.content().getPackageName()))
                .map(kind -> word(kind.audience())).collect(Collectors.toSet());
        return audiences.isEmpty() ? Set.of("subject") : audiences;
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aRowIsReadAndWrittenBackAsItWas(JsonNode sample) {
        RowKind<?> kind = registry.kinds().get(sample.get("kind").asString());
        Row row = reader.json().treeToValue(sample.get("row"), kind.row());

        assertThat(reader.json().readTree(reader.json().writeValueAsString(row))).isEqualTo(sample.get("row"));
        assertThat(sample.get("audience").asString()).isEqualTo(word(kind.audience()));
        assertThat(sample.get("permission").asString()).isEqualTo(kind.permission().name());
    }

    private FactContent read(JsonNode sample) {
        JsonNode personal = sample.get("personal");
        return reader.read(registry.type(sample.get("type").asString()).orElseThrow(), sample.get("body").toString(),
                personal == null ? null : personal.toString());
    }

    private static Set<String> codes(String folder, String name) {
        return Contract.samples(folder).stream().map(sample -> sample.get(name).asString()).collect(Collectors.toSet());
    }

    private static List<String> names(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents()).map(part -> part.getName()).toList();
    }

    private static String word(Enum<?> constant) { return constant.name().toLowerCase(Locale.ROOT).replace('_', '-'); }
}
