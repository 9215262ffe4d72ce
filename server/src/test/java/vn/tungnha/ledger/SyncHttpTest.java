package vn.tungnha.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.tungnha.access.Accounts;
import vn.tungnha.kernel.Ids;
import vn.tungnha.testing.Browser;
import vn.tungnha.testing.TestClock;
import vn.tungnha.testing.TungNhaTest;
import vn.tungnha.testing.Village;

/** A phone's two calls over HTTP. */
@TungNhaTest
@Tag("clock")
class SyncHttpTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired ApplicationContext context;
    @Autowired Accounts accounts;
    @LocalServerPort int port;

    @Test
    void whatLanPushesComesBackAsRowsToMinh() throws Exception {
        var nain = new Village(context);
        var lan = new TestPhone(port, signedIn(nain.lan));
        var minh = new TestPhone(port, signedIn(nain.minh));
        UUID household = Ids.next(TestClock.now());

        JsonNode answer = lan.push(List.of(fact(household, nain.leaf, "household.registered/1", household, 1,
                "{\"source\":\"visit\",\"ground\":\"task\"}", "{\"head\":\"Triệu Thị Mùi\"}")), 1);

        assertThat(answer.at("/receipts/0/outcome").stringValue()).isEqualTo("ACCEPTED");
        List<JsonNode> lines = minh.pull(null);
        assertThat(lines.getFirst().path("reset").booleanValue()).isTrue();
        assertThat(lines).anySatisfy(line -> assertThat(line.at("/row/data/head").asString("")).isEqualTo("Triệu Thị Mùi"));
        assertThat(lines.get(lines.size() - 2).path("scope")).anySatisfy(leaf -> assertThat(leaf.path("mine").booleanValue()).isTrue());
        assertThat(minh.pull(lines.getLast().path("cursor").stringValue())).noneSatisfy(line -> assertThat(line.has("row")).isTrue());
    }

    @Test
    void aBatchThatIsNotTheDevicesIsNotTaken() {
        var nain = new Village(context);
        var lan = new TestPhone(port, signedIn(nain.lan));

        HttpResponse<String> answer = lan.browser.post("/api/v1/sync/push", "{\"lastNumber\":0,\"facts\":[]}",
                Map.of("X-Device", lan.device.toString(), "X-Device-Mac", "00".repeat(32)));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(Browser.json(answer).path("code").stringValue()).isEqualTo("DEVICE_UNPROVEN");
    }

    private Browser signedIn(UUID account) {
        accounts.setPassword(account, "mật khẩu dài", false);
        return new Browser(port, "field").signIn(accounts.find(account).orElseThrow().name(), "mật khẩu dài");
    }

    private static Map<String, Object> fact(UUID id, int leaf, String type, UUID subject, long number, String body, String personal) {
        return Map.of("id", id, "leaf", leaf, "type", type, "subject", subject, "number", number, "occurredAt", TestClock.now().toString(), "body", body,
                "personal", personal);
    }

    private static final class TestPhone {
        private final Browser browser;
        private final UUID device;
        private final byte[] secret;

        TestPhone(int port, Browser browser) {
            this.browser = browser;
            JsonNode registered = Browser.json(browser.post("/api/v1/devices", "{\"label\":\"test\"}"));
            device = UUID.fromString(registered.path("id").stringValue());
            secret = Base64.getDecoder().decode(registered.path("secret").stringValue());
        }

        JsonNode push(List<Map<String, Object>> facts, long lastNumber) throws Exception {
            return Browser.json(call("/api/v1/sync/push", JSON.writeValueAsString(Map.of("lastNumber", lastNumber, "facts", facts))));
        }

        List<JsonNode> pull(String cursor) throws Exception {
            Map<String, Object> asked = new java.util.HashMap<>(Map.of("lastNumber", 1, "kinds", List.of("household/1", "person/1")));
            if (cursor != null) asked.put("cursor", cursor);
            return call("/api/v1/sync/pull", JSON.writeValueAsString(asked)).body().lines().<JsonNode>map(JSON::readTree).toList();
        }

        private HttpResponse<String> call(String path, String body) throws Exception {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            String proof = HexFormat.of().formatHex(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
            return browser.post(path, body, Map.of("X-Device", device.toString(), "X-Device-Mac", proof));
        }
    }
}
