package vn.tungnha.ledger;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.tungnha.access.AccessProblem;
import vn.tungnha.access.Device;
import vn.tungnha.kernel.Refusal;

/**
 * A device's batch as it came over the wire (contract/README.md); what of it cannot be read as a fact keeps its place with a receipt that says so.
 *
 * @param lastNumber the last number the device ever gave
 * @param givenUp    numbers that will stay empty
 */
record Batch(long lastNumber, List<Long> givenUp, List<Line> lines) {
    /** A fact, or why there is none. */
    record Line(Optional<NewFact> fact, Receipt unreadable) {}

    static final int MOST_FACTS = 500;

    static Batch read(JsonMapper json, byte[] body, Device device) {
        JsonNode batch = tree(json, body);
        if (batch == null || !batch.path("facts").isArray() || !isCount(batch.path("lastNumber"), 0)) throw new Refusal(AccessProblem.MALFORMED);
        JsonNode facts = batch.get("facts");
        if (facts.size() > MOST_FACTS) throw new Refusal(LedgerProblem.TOO_MANY_FACTS, Map.of("most", MOST_FACTS, "given", facts.size()));
        var lines = new ArrayList<Line>();
        for (JsonNode fact : facts) lines.add(line(fact, lines.size(), device));
        return new Batch(batch.get("lastNumber").longValue(), givenUp(batch.path("void")), lines);
    }

    private static JsonNode tree(JsonMapper json, byte[] body) {
        try {
            return json.readTree(body);
        } catch (JacksonException notJson) {
            throw new Refusal(AccessProblem.MALFORMED);
        }
    }

    private static List<Long> givenUp(JsonNode numbers) {
        return numbers.valueStream().filter(number -> isCount(number, 1)).map(JsonNode::longValue).toList();
    }

    private static Line line(JsonNode node, int index, Device device) {
        try {
            return new Line(Optional.of(fact(node, device)), null);
        } catch (JacksonException | IllegalArgumentException | DateTimeParseException unreadable) {
            var receipt = new Receipt(id(node), Receipt.Outcome.REFUSED, null, null, LedgerProblem.FACT_MALFORMED.name(), Map.of("index", index));
            return new Line(Optional.empty(), receipt);
        }
    }

    private static NewFact fact(JsonNode node, Device device) {
        if (!isCount(node.required("number"), 1)) throw new IllegalArgumentException("not a number a device gives");
        return new NewFact(uuid(text(node, "id")), node.required("leaf").intValue(), text(node, "type"), uuid(text(node, "subject")), device.account(),
                node.hasNonNull("team") ? uuid(text(node, "team")) : null, device.id(), node.get("number").longValue(), Instant.parse(text(node, "occurredAt")),
                text(node, "body"), node.hasNonNull("personal") ? text(node, "personal") : null);
    }

    private static String text(JsonNode node, String field) { return node.required(field).stringValue(); }

    /** Only written in full and in lower case, so that the phone knows its receipts again by their ids. */
    private static UUID uuid(String text) {
        UUID id = UUID.fromString(text);
        if (!id.toString().equals(text)) throw new IllegalArgumentException("not an id in full");
        return id;
    }

    /** The id if there is one; else the receipt is known by its index alone. */
    private static UUID id(JsonNode node) {
        try {
            return uuid(node.path("id").asString(""));
        } catch (IllegalArgumentException noId) {
            return null;
        }
    }

    private static boolean isCount(JsonNode number, long least) {
        return number.isIntegralNumber() && number.canConvertToLong() && number.longValue() >= least && Contacts.isNumber(number.longValue());
    }
}
