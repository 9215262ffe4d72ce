package vn.tungnha.crash;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.tungnha.kernel.Ids;
import vn.tungnha.ledger.NewFact;
import vn.tungnha.testing.Browser;
import vn.tungnha.testing.TestClock;
import vn.tungnha.testing.Village;

/**
 * A phone that pushes without end through whichever server answers. What got no answer it sends again, the same bytes, or (every third time) loses for
 * ever, as a phone that fell into the stream.
 */
final class StormPhone implements Runnable {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int MOST_HOUSEHOLDS = 8;
    private static final int ONE_IS_LOST_OF = 3;

    private record Batch(List<UUID> facts, String json) {}

    final UUID device;
    final Map<UUID, Long> acknowledged = new HashMap<>();
    final List<Long> settled = new ArrayList<>();
    final List<List<UUID>> lost = new ArrayList<>();
    int cut;
    int answeredLater;
    String wrong;

    private final Village village;
    private final UUID author;
    private final Servers servers;
    private final Browser browser;
    private final SecretKeySpec secret;
    private final Random chance;
    private final AtomicLong progress;
    private long number;
    private volatile boolean stopped;

    StormPhone(Village village, UUID author, Browser browser, Servers servers, Random chance, AtomicLong progress) {
        this.village = village;
        this.author = author;
        this.browser = browser;
        this.servers = servers;
        this.chance = chance;
        this.progress = progress;
        JsonNode registered = Browser.json(browser.post("/api/v1/devices", "{\"label\":\"storm\"}"));
        device = UUID.fromString(registered.path("id").stringValue());
        secret = new SecretKeySpec(Base64.getDecoder().decode(registered.path("secret").stringValue()), "HmacSHA256");
    }

    @Override
    public void run() {
        try {
            while (!stopped) push(batch());
        } catch (RuntimeException | AssertionError failure) {
            wrong = failure.toString();
        }
    }

    void stop() { stopped = true; }

    private void push(Batch batch) {
        boolean again = false;
        for (Optional<JsonNode> answer = send(batch);; answer = send(batch)) {
            if (answer.isPresent()) {
                note(batch, answer.get(), again);
                return;
            }
            if (!again) cut++;
            if (stopped || chance.nextInt(ONE_IS_LOST_OF) == 0) {
                lost.add(batch.facts());
                return;
            }
            again = true;
            pause(50);
        }
    }

    /** Empty when the answer never came: the connection broke, or the server said that it could not. */
    private Optional<JsonNode> send(Batch batch) {
        Optional<Integer> port = servers.answering(chance);
        while (port.isEmpty() && !stopped) {
            pause(20);
            port = servers.answering(chance);
        }
        if (port.isEmpty()) return Optional.empty();
        try {
            var answer = browser.at(port.get()).post("/api/v1/sync/push", batch.json(), Map.of("X-Device", device.toString(), "X-Device-Mac", mac(batch.json())));
            if (answer.statusCode() < 500 && answer.statusCode() != 200) throw new AssertionError(answer.statusCode() + " " + answer.body());
            return answer.statusCode() == 200 ? Optional.of(Browser.json(answer)) : Optional.empty();
        } catch (java.io.UncheckedIOException | tools.jackson.core.JacksonException broken) {
            return Optional.empty();
        }
    }

    private void note(Batch batch, JsonNode answer, boolean again) {
        JsonNode receipts = answer.path("receipts");
        if (receipts.size() != batch.facts().size()) throw new AssertionError("not a receipt for each fact: " + answer);
        for (int i = 0; i < receipts.size(); i++) {
            String outcome = receipts.get(i).path("outcome").stringValue();
            if (!outcome.equals("ACCEPTED") && !(again && outcome.equals("ALREADY"))) throw new AssertionError("a wrong receipt: " + receipts.get(i));
            acknowledged.put(batch.facts().get(i), receipts.get(i).path("tick").longValue());
            settled.add(number - receipts.size() + 1 + i);
        }
        if (again) answeredLater++;
        progress.addAndGet(receipts.size());
        pause(chance.nextInt(30));
    }

    private Batch batch() {
        var facts = new ArrayList<NewFact>();
        Instant now = TestClock.now();
        for (int household = chance.nextInt(MOST_HOUSEHOLDS) + 1; household > 0; household--) {
            UUID home = Ids.next(now);
            facts.add(village.household(author, home, now, "Hoàng Thị Nhình"));
            facts.add(village.person(author, Ids.next(now), home, now, "Hoàng Thị Nhình"));
            facts.add(village.visit(author, Ids.next(now), home, now));
        }
        List<Map<String, Object>> wire = facts.stream().map(this::wire).toList();
        return new Batch(facts.stream().map(NewFact::id).toList(), JSON.writeValueAsString(Map.of("lastNumber", number, "facts", wire)));
    }

    private Map<String, Object> wire(NewFact fact) {
        var wire = new LinkedHashMap<String, Object>(Map.of("id", fact.id(), "leaf", fact.leaf(), "type", fact.type(), "subject", fact.subject(),
                "number", ++number, "occurredAt", fact.occurredAt().toString(), "body", fact.body()));
        if (fact.personal() != null) wire.put("personal", fact.personal());
        return wire;
    }

    private String mac(String body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(secret);
            return HexFormat.of().formatHex(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
