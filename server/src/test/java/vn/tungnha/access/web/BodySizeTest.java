package vn.tungnha.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import vn.tungnha.access.Accounts;
import vn.tungnha.access.Door;
import vn.tungnha.access.Sessions;
import vn.tungnha.testing.Phone;
import vn.tungnha.testing.TungNhaTest;
import vn.tungnha.testing.Visitor;

/** The caller is known before anything of the body is read, and each endpoint reads no more than it declares. */
@TungNhaTest
class BodySizeTest {
    private static final int MEGABYTE = 1 << 20;

    @Autowired Accounts accounts;
    @Autowired Sessions sessions;
    @Value("${local.server.port}") int port;

    private Visitor browser;

    @BeforeEach
    void lanIsSignedIn() {
        browser = new Visitor(port, Door.FIELD);
        browser.keep("tungnha_field", sessions.open(accounts.create("lan-" + UUID.randomUUID(), "Lan", null), Door.FIELD));
        browser.get("/api/v1/session");
    }

    /** The answer comes while the body is still on its way: these callers send the first byte only. */
    @Test
    void aCallerWithoutPermissionIsAnsweredBeforeTheBodyArrives() throws IOException {
        String unknown = "X-Device: " + UUID.randomUUID() + "\r\nX-Device-Mac: 00\r\n";
        assertThat(answerToHeaders("/api/v1/sync/standing", 2, unknown + csrf(new Visitor(port, Door.FIELD)))).contains("DEVICE_UNKNOWN");
        assertThat(answerToHeaders("/api/v1/sync/push", 8 * MEGABYTE, unknown + csrf(new Visitor(port, Door.FIELD)))).contains("NOT_SIGNED_IN");
        assertThat(answerToHeaders("/api/v1/sync/push", 8 * MEGABYTE, unknown + csrf(browser))).contains("DEVICE_UNKNOWN");
        assertThat(answerToHeaders("/api/v1/sync/standing", 8 * MEGABYTE, unknown + csrf(new Visitor(port, Door.FIELD)))).contains("TOO_LARGE");
        assertThat(answerToHeaders("/api/v1/session", MEGABYTE, csrf(new Visitor(port, Door.FIELD)))).contains("TOO_LARGE");
        String form = "Content-Type: application/x-www-form-urlencoded\r\n";
        assertThat(answerToHeaders("/api/v1/facts", MEGABYTE, form + csrf(new Visitor(port, Door.FIELD)))).contains("NOT_SIGNED_IN");
        String parts = "Content-Type: multipart/form-data; boundary=x\r\n";
        assertThat(answerToHeaders("/api/v1/facts", MEGABYTE, parts + csrf(new Visitor(port, Door.FIELD)))).contains("NOT_SIGNED_IN");
    }

    @Test
    void aBodyOfAnEndpointThatDeclaresNothingHas64Kilobytes() {
        assertThat(sent("/api/v1/devices", "{\"label\":\"" + "x".repeat(60_000) + "\"}").code()).isEqualTo("LABEL_TOO_LONG");
        assertThat(sent("/api/v1/devices", "{\"label\":\"" + "x".repeat(70_000) + "\"}").code()).isEqualTo("TOO_LARGE");
        assertThat(streamed("/api/v1/devices", "{\"label\":\"" + "x".repeat(70_000) + "\"}").code()).isEqualTo("TOO_LARGE");
        assertThat(sent("/api/v1/facts", "{\"facts\":[],\"x\":\"" + "x".repeat(70_000) + "\"}").code()).isNotEqualTo("TOO_LARGE");
    }

    @Test
    void aPushOfMillionsOfEmptyObjectsIsTooLarge() {
        Phone phone = new Phone(browser);
        String batch = "{\"lastNumber\":0,\"facts\":[" + "{},".repeat(2_600_000) + "{}]}";
        assertThat(phone.push(batch).code()).isIn("TOO_LARGE", "TOO_MANY_FACTS");
    }

    /** The id of another account's device counts for the sending account only, so nobody can block another account's pushes. */
    @Test
    void aSecondPushOfADeviceWaitsForTheFirst() throws Exception {
        Phone phone = new Phone(browser);
        Phone other = new Phone(browser);
        Visitor.Answer second = null;
        // The first push must arrive alone: when it meets the second in flight it is the one that is refused, and another one is begun.
        for (int i = 0; i < 40 && (second == null || second.status() == 200); i++) {
            try (Socket first = unfinishedPush(phone)) {
                Thread.sleep(250);
                second = phone.push(phone.batch());
                assertThat(other.push(other.batch()).status()).isEqualTo(200);
            }
        }
        assertThat(second.code()).isEqualTo("TOO_MANY_REQUESTS");
        assertThat(second.status()).isEqualTo(429);
        assertThat(second.headers().firstValue("Retry-After")).contains("2");
        Visitor.Answer after = phone.push(phone.batch());
        for (int i = 0; i < 100 && after.status() == 429; i++, after = phone.push(phone.batch())) Thread.sleep(100);
        assertThat(after.status()).isEqualTo(200);
    }

    private Socket unfinishedPush(Phone phone) throws IOException {
        var socket = new Socket("localhost", port);
        socket.getOutputStream().write(("POST /api/v1/sync/push HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 1000\r\nX-Device: "
                + phone.device + "\r\nX-Device-Mac: 00\r\n" + csrf(browser) + "\r\n{").getBytes(StandardCharsets.UTF_8));
        return socket;
    }

    private Visitor.Answer sent(String path, String json) { return browser.post(path, json); }

    private Visitor.Answer streamed(String path, String json) {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        return browser.send(browser.request(path).header("Content-Type", "application/json")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))));
    }

    private static String csrf(Visitor visitor) {
        visitor.get("/api/v1/csrf");
        String token = visitor.cookie("XSRF-TOKEN");
        String session = visitor.cookie("tungnha_field");
        return "X-Front-Door: field\r\nX-XSRF-TOKEN: " + token + "\r\nCookie: XSRF-TOKEN=" + token + (session == null ? "" : "; tungnha_field=" + session) + "\r\n";
    }

    /** Announces a body, sends its first byte and reads the answer. */
    private String answerToHeaders(String path, int length, String headers) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(10_000);
            String type = headers.contains("Content-Type") ? "" : "Content-Type: application/json\r\n";
            socket.getOutputStream().write(("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: " + length + "\r\n" + type
                    + headers + "\r\n{").getBytes(StandardCharsets.UTF_8));
            return firstPart(socket.getInputStream());
        }
    }

    private static String firstPart(InputStream answer) throws IOException {
        var text = new StringBuilder();
        byte[] part = new byte[4_096];
        while (!text.toString().contains("\"code\"")) {
            int count = answer.read(part);
            if (count < 0) break;
            text.append(new String(part, 0, count, StandardCharsets.UTF_8));
        }
        return text.toString();
    }
}
