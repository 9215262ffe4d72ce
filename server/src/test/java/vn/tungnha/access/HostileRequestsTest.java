package vn.tungnha.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import vn.tungnha.testing.TungNhaTest;
import vn.tungnha.testing.Village;
import vn.tungnha.testing.Visitor;

/** What cannot be read is refused with a name, before it reaches the database. */
@TungNhaTest
class HostileRequestsTest {
    @Autowired ApplicationContext context;
    @Autowired Sessions sessions;
    @Value("${local.server.port}") int port;

    private Village at;
    private Visitor hoa;

    @BeforeEach
    void hoaIsAtHerDesk() {
        at = new Village(context);
        hoa = new Visitor(port, Door.CONSOLE);
        hoa.keep(Door.CONSOLE.cookie(), sessions.open(at.hoa, Door.CONSOLE));
        hoa.get("/api/v1/csrf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/*", "multipart/form-data", "multipart/form-data; boundary=x", "application/x-www-form-urlencoded", "x"})
    void aContentTypeNobodyReadsIsMalformed(String type) {
        assertRefused(hoa.send(hoa.request("/api/v1/devices").header("Content-Type", type).POST(BodyPublishers.ofString("{}"))), 400, "MALFORMED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"from=%zz", "from=%", "x=%E0%A4%A", "words=%00", "words=%EF%BF%BF"})
    void aBadlyEncodedQueryIsAnInvalidParameter(String query) throws IOException {
        String answer = raw("GET /api/v1/about?" + query + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 400").contains("PARAMETER_INVALID");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%2B5874898-01-01", "%2B999999999-12-31", "-4713-01-01", "1899-12-31", "2200-01-01"})
    void aDayBeyondTheCalendarIsAnInvalidParameter(String day) {
        for (String path : new String[] {"/prints/timesheet/xlsx?month=", "/sales?from=", "/sessions?from=", "/training?map=", "/overview?to=", "/reports/fresh?asOf="})
            assertRefused(hoa.get("/api/v1/console/places/" + at.commune + path + day), 400, "PARAMETER_INVALID");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\ud800", "\\udc00x", "\\ufffe", "\\uffff", "\uFFFF"})
    void textThatCannotBeStoredOrPrintedIsRefusedWithItsField(String letters) {
        Visitor.Answer answer = hoa.post("/api/v1/devices", "{\"label\":\"a" + letters + "\"}");
        assertRefused(answer, 422, "CHARACTER_NOT_ALLOWED");
        assertThat(answer.json().at("/params/field").asString()).isEqualTo("label");
    }

    @Test
    void anEmojiIsText() { assertThat(hoa.post("/api/v1/devices", "{\"label\":\"máy \\ud83d\\ude00\"}").status()).isEqualTo(200); }

    @Test
    void aStalledUploadIsATimeout() throws IOException {
        String head = "POST /api/v1/session HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nX-Front-Door: console\r\nX-XSRF-TOKEN: "
                + hoa.cookie("XSRF-TOKEN") + "\r\nCookie: XSRF-TOKEN=" + hoa.cookie("XSRF-TOKEN") + "\r\nContent-Length: 1000\r\n\r\n{\"name\"";
        assertThat(raw(head)).startsWith("HTTP/1.1 408").contains("REQUEST_TIMEOUT");
    }

    private String raw(String request) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void assertRefused(Visitor.Answer answer, int status, String code) {
        assertThat(answer.code()).as(answer.body()).isEqualTo(code);
        assertThat(answer.status()).isEqualTo(status);
    }
}
