package vn.tungnha.bench;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.json.JsonMapper;
import vn.tungnha.access.Device;
import vn.tungnha.ledger.NewFact;

/** What one phone sends at once, ready to be sent: sealed by its secret. */
record Batch(Map<String, String> headers, byte[] body, int facts) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Batch of(Device phone, List<NewFact> facts) {
        var told = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < facts.size(); i++) told.add(wire(facts.get(i), i + 1));
        byte[] body = JSON.writeValueAsString(Map.of("lastNumber", facts.size(), "facts", told)).getBytes(StandardCharsets.UTF_8);
        return new Batch(Map.of("X-Device", phone.id().toString(), "X-Device-Mac", mac(phone, body)), body, facts.size());
    }

    private static Map<String, Object> wire(NewFact fact, int number) {
        Map<String, Object> wire = new LinkedHashMap<>(Map.of("id", fact.id(), "leaf", fact.leaf(), "type", fact.type(), "subject", fact.subject(),
                "number", number, "occurredAt", fact.occurredAt().toString(), "body", fact.body()));
        if (fact.team() != null) wire.put("team", fact.team());
        if (fact.personal() != null) wire.put("personal", fact.personal());
        return wire;
    }

    private static String mac(Device phone, byte[] body) {
        try {
            Mac sha256 = Mac.getInstance("HmacSHA256");
            sha256.init(new SecretKeySpec(phone.secret(), "HmacSHA256"));
            return HexFormat.of().formatHex(sha256.doFinal(body));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
