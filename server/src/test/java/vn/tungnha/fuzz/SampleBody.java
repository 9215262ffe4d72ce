package vn.tungnha.fuzz;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Bodies by their schema: a sound one, and for each of its fields one with a hostile value there. */
final class SampleBody {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String MARK = "\"here-comes-the-hostile-value\"";
    private static final int DEEPEST = 6;

    private SampleBody() {}

    static JsonNode sound(JsonNode schema, JsonNode contract) { return sound(schema, contract, 0); }

    private static JsonNode sound(JsonNode schema, JsonNode contract, int depth) {
        if (schema.has("$ref")) return sound(contract.at(schema.get("$ref").asString().substring(1)), contract, depth);
        if (schema.has("enum")) return schema.get("enum").get(0);
        String type = schema.path("type").isArray() ? schema.get("type").get(0).asString() : schema.path("type").asString("object");
        return switch (type) {
            case "string" -> JSON.getNodeFactory().stringNode(text(schema.path("format").asString("")));
            case "integer", "number" -> JSON.getNodeFactory().numberNode(1);
            case "boolean" -> JSON.getNodeFactory().booleanNode(true);
            case "array" -> depth > DEEPEST ? JSON.createArrayNode() : JSON.createArrayNode().add(sound(schema.path("items"), contract, depth + 1));
            default -> object(schema, contract, depth);
        };
    }

    private static ObjectNode object(JsonNode schema, JsonNode contract, int depth) {
        ObjectNode object = JSON.createObjectNode();
        if (depth > DEEPEST) return object;
        schema.path("properties").properties().forEach(each -> object.set(each.getKey(), sound(each.getValue(), contract, depth + 1)));
        if (schema.path("additionalProperties").isObject() && !schema.get("additionalProperties").isEmpty())
            object.set("x", sound(schema.get("additionalProperties"), contract, depth + 1));
        return object;
    }

    private static String text(String format) {
        return switch (format) {
            case "uuid" -> "019aab3e-5c00-7000-8000-000000000ffe";
            case "date" -> "2024-05-20";
            case "date-time" -> "2024-05-20T08:00:00Z";
            case "byte" -> "YQ==";
            default -> "Nà Mòn";
        };
    }

    /** The body as text for each of its fields, with {@link #with} to fill in the value. */
    static List<String> withHoles(JsonNode sound) {
        var holes = new ArrayList<String>();
        dig(sound, sound, holes);
        return holes;
    }

    static String with(String hole, String value) { return hole.replace(MARK, value); }

    private static void dig(JsonNode whole, JsonNode at, List<String> holes) {
        JsonNode mark = JSON.readTree(MARK);
        if (at instanceof ObjectNode object) for (String name : List.copyOf(object.propertyNames())) {
            JsonNode kept = object.get(name);
            object.set(name, mark);
            holes.add(whole.toString());
            object.set(name, kept);
            dig(whole, kept, holes);
        }
        if (at instanceof ArrayNode array && !array.isEmpty()) {
            JsonNode kept = array.get(0);
            array.set(0, mark);
            holes.add(whole.toString());
            array.set(0, kept);
            dig(whole, kept, holes);
        }
    }
}
