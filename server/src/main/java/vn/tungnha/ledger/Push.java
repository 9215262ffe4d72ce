package vn.tungnha.ledger;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import vn.tungnha.access.AccessProblem;
import vn.tungnha.access.Device;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.kernel.VietnameseText;

/** Facts up: a device's batch, read, clamped, told, and the device's numbers kept in account. */
@Component
public class Push {
    /** The answer to a push. */
    public record Answer(Instant serverTime, List<Receipt> receipts) {}

    private static final int MOST_FACTS = 500;

    private final Ledger ledger;
    private final Contacts contacts;
    private final FactReader reader;
    private final Clock clock;

    Push(Ledger ledger, Contacts contacts, FactReader reader, Clock clock) {
        this.ledger = ledger;
        this.contacts = contacts;
        this.reader = reader;
        this.clock = clock;
    }

    /** @param body the raw JSON of contract/README.md, proven to be the device's */
    public Answer take(Device device, byte[] body) {
        JsonNode batch = batch(body);
        Instant now = clock.instant();
        NavigableMap<Long, Instant> spoke = contacts.of(device.id());
        var receipts = new HashMap<Integer, Receipt>();
        var arrivals = new ArrayList<Arrival>();
        var places = new ArrayList<Integer>();
        for (int i = 0; i < batch.get("facts").size(); i++) {
            Optional<NewFact> fact = fact(batch.get("facts").get(i), device);
            if (fact.isEmpty()) receipts.put(i, malformed(batch.get("facts").get(i), i));
            fact.ifPresent(read -> arrivals.add(new Arrival(read, now, clamped(read, spoke, now))));
            if (fact.isPresent()) places.add(i);
        }
        List<Receipt> told = device.revoked() ? arrivals.stream().map(each -> Telling.later(each.fact().id(), LedgerProblem.DEVICE_REVOKED, Map.of())).toList()
                : ledger.tell(arrivals);
        for (int i = 0; i < told.size(); i++) receipts.put(places.get(i), told.get(i));
        contacts.note(device.id(), device.account(), batch.path("lastNumber").asLong(0), settled(batch, arrivals, told), now);
        return new Answer(now, receipts.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(Map.Entry::getValue).toList());
    }

    private JsonNode batch(byte[] body) {
        try {
            JsonNode batch = reader.json().readTree(body);
            if (batch == null || !batch.path("facts").isArray() || !batch.path("lastNumber").isIntegralNumber()) throw new Refusal(AccessProblem.MALFORMED);
            if (batch.get("facts").size() > MOST_FACTS)
                throw new Refusal(LedgerProblem.TOO_MANY_FACTS, Map.of("most", MOST_FACTS, "given", batch.get("facts").size()));
            return batch;
        } catch (JacksonException notJson) {
            throw new Refusal(AccessProblem.MALFORMED);
        }
    }

    private static Optional<NewFact> fact(JsonNode node, Device device) {
        try {
            return Optional.of(new NewFact(UUID.fromString(text(node, "id")), node.required("leaf").intValue(), text(node, "type"),
                    UUID.fromString(text(node, "subject")), device.account(), node.hasNonNull("team") ? UUID.fromString(text(node, "team")) : null,
                    device.id(), node.required("number").longValue(), Instant.parse(text(node, "occurredAt")),
                    VietnameseText.nfc(text(node, "body")), node.hasNonNull("personal") ? VietnameseText.nfc(text(node, "personal")) : null));
        } catch (JacksonException | IllegalArgumentException | DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    private static String text(JsonNode node, String field) { return node.required(field).stringValue(); }

    private static Receipt malformed(JsonNode node, int index) {
        UUID id = null;
        try {
            id = UUID.fromString(node.path("id").asString(""));
        } catch (IllegalArgumentException noId) {
            // named by its index then
        }
        return new Receipt(id, Receipt.Outcome.REFUSED, null, null, LedgerProblem.FACT_MALFORMED.name(), Map.of("index", index));
    }

    /** What the phone's clock said, held between the last time it had spoken to us before giving this number, and now. */
    private static Instant clamped(NewFact fact, NavigableMap<Long, Instant> spoke, Instant now) {
        Map.Entry<Long, Instant> before = spoke.lowerEntry(fact.number());
        if (fact.occurredAt().isAfter(now)) return now;
        return before != null && fact.occurredAt().isBefore(before.getValue()) ? before.getValue() : fact.occurredAt();
    }

    /** Numbers nothing is owed for any more: answered for good, or given up by the member ({@code void}). */
    private static List<Long> settled(JsonNode batch, List<Arrival> arrivals, List<Receipt> receipts) {
        var settled = new ArrayList<Long>();
        for (JsonNode number : batch.path("void")) if (number.canConvertToLong()) settled.add(number.asLong());
        for (int i = 0; i < receipts.size(); i++)
            if (receipts.get(i).outcome() != Receipt.Outcome.LATER) settled.add(arrivals.get(i).fact().number());
        return settled;
    }
}
