package vn.tungnha.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.tungnha.ledger.FactReader;
import vn.tungnha.ledger.FactType;
import vn.tungnha.ledger.Registry;
import vn.tungnha.testing.TungNhaTest;

/**
 * A name means the same however many invisible letters and blanks came along with it, in every fact; so does a
 * telephone number.
 */
@TungNhaTest
class NamesInFactsTest {
    private static final Set<String> NAMES = Set.of("name", "head", "owner", "locator", "ethnicity", "shop",
            "organiser", "organisation", "title", "host", "partner",
            "category", "unit");
    private static final Set<String> PHONES = Set.of("phone", "phones");

    @Autowired Registry registry;
    @Autowired FactReader reader;

    static Stream<JsonNode> facts() { return Contract.samples("facts").stream(); }

    @ParameterizedTest
    @MethodSource("facts")
    void whatCameAlongWithANameIsNotKept(JsonNode sample) {
        FactType<?> type = registry.type(sample.get("type").asString()).orElseThrow();
        ObjectNode body = (ObjectNode) sample.get("body").deepCopy();
        JsonNode personal = sample.has("personal") ? sample.get("personal").deepCopy() : null;
        soil(body);
        if (personal instanceof ObjectNode fields) soil(fields);

        Object soiled = reader.read(type, body.toString(), personal == null ? null : personal.toString());

        assertThat(soiled).isEqualTo(reader.read(type, sample.get("body").toString(), personal == null ? null
                : sample.get("personal").toString()));
    }

    private static void soil(ObjectNode fields) {
        for (String field : Set.copyOf(fields.propertyNames())) {
            JsonNode value = fields.get(field);
            if (value instanceof ObjectNode inner) soil(inner);
            else if (value instanceof ArrayNode list && PHONES.contains(field))
                for (int i = 0; i < list.size(); i++) list.set(i, list.get(i).asString() + "\u202c");
            else if (value.isString() && PHONES.contains(field))
                fields.put(field, "\u202a" + value.asString().replaceFirst("^0", "+84\u00a0") + "\u202c");
            else if (value.isString() && NAMES.contains(field))
                fields.put(field, "\u200b" + value.asString().replace(" ", "\u00a0 ") + " \ufeff");
        }
    }
}
