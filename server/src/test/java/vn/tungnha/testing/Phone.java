package vn.tungnha.testing;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A registered phone that pushes whatever a test writes, proven with its secret; the facts it makes are numbered in order. */
public final class Phone {
    private static final JsonMapper JSON = JsonMapper.shared();

    public final UUID device;
    private final Visitor browser;
    private final byte[] secret;
    private long number;

    /** Registers a phone for whoever is signed in at the browser. */
    public Phone(Visitor browser) {
        this.browser = browser;
        browser.get("/api/v1/csrf");
        JsonNode registered = browser.post("/api/v1/devices", "{\"label\":\"test\"}").json();
        device = UUID.fromString(registered.path("id").stringValue());
        secret = Base64.getDecoder().decode(registered.path("secret").stringValue());
    }

    private Phone(Phone sealed, Visitor carrier) {
        browser = carrier;
        device = sealed.device;
        secret = sealed.secret;
        number = sealed.number;
    }

    /** What this phone sealed, sent through somebody else's session. */
    public Phone carriedBy(Visitor carrier) {
        carrier.get("/api/v1/csrf");
        return new Phone(this, carrier);
    }

    /** A fact as it goes over the wire; a test may change any part of it. */
    public Map<String, Object> fact(UUID id, int leaf, String type, UUID subject, String body) {
        return new HashMap<>(Map.of("id", id, "leaf", leaf, "type", type, "subject", subject, "number", ++number,
                "occurredAt", TestClock.now().toString(), "body", body));
    }

    /** The receipts, one for each of what was pushed. */
    public List<JsonNode> receipts(Object... facts) {
        Visitor.Answer answer = push(batch(facts));
        if (answer.status() != 200) throw new AssertionError(answer.status() + " " + answer.body());
        return answer.json().get("receipts").valueStream().toList();
    }

    public String batch(Object... facts) { return JSON.writeValueAsString(Map.of("lastNumber", number, "facts", Arrays.asList(facts))); }

    public Visitor.Answer push(String body) { return push(body.getBytes(StandardCharsets.UTF_8)); }

    public Visitor.Answer push(byte[] body) { return push(body, proof(body)); }

    public Visitor.Answer push(byte[] body, String proof) { return call("/api/v1/sync/push", body, proof); }

    public Visitor.Answer pull(String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return call("/api/v1/sync/pull", bytes, proof(bytes));
    }

    /** Whether it is still trusted, asked by whoever holds the phone, signed in or not. */
    public Visitor.Answer standing() {
        byte[] nothing = "{}".getBytes(StandardCharsets.UTF_8);
        return call("/api/v1/sync/standing", nothing, proof(nothing));
    }

    private Visitor.Answer call(String path, byte[] body, String proof) {
        return browser.send(browser.request(path).header("Content-Type", "application/json").header("X-Device", device.toString())
                .header("X-Device-Mac", proof).POST(BodyPublishers.ofByteArray(body)));
    }

    public String proof(byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
