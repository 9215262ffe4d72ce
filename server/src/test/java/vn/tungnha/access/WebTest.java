package vn.tungnha.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import vn.tungnha.testing.Visitor;
import vn.tungnha.testing.TungNhaTest;

/** Refusals in one shape, headers that guard, and the three doors of the built app. */
@TungNhaTest
class WebTest {
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

    @Test
    void refusalsAreProblemDetails() {
        Visitor.Answer answer = browser.delete("/api/v1/devices/" + new UUID(0, 0));
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.json().get("type").asString()).isEqualTo("urn:tungnha:problem:DEVICE_UNKNOWN");
        assertThat(answer.json().at("/params/id").asString()).isEqualTo(new UUID(0, 0).toString());
        assertThat(answer.json().get("status").asInt()).isEqualTo(404);
    }

    @Test
    void theFrameworksOwnRefusalsLookTheSame() {
        assertAnswer(browser.post("/api/v1/devices", "{\"label\": "), 400, "MALFORMED");
        assertAnswer(browser.post("/api/v1/devices", ""), 400, "MALFORMED");
        assertAnswer(browser.send(browser.request("/api/v1/devices").header("Content-Type", "text/plain").POST(BodyPublishers.ofString("x"))), 400, "MALFORMED");
        assertAnswer(browser.delete("/api/v1/devices/not-an-id"), 400, "PARAMETER_INVALID");
        assertAnswer(browser.get("/api/v1/nowhere"), 404, "NOT_FOUND");
        assertAnswer(browser.call("PUT", "/api/v1/session", "{}"), 405, "METHOD_NOT_ALLOWED");
        assertAnswer(browser.get("/api//v1/session"), 400, "MALFORMED");
    }

    @Test
    void aRefusalIsToldEvenToWhoAsksForAnotherKindOfAnswer() {
        var stream = browser.request("/api/v1/devices/" + new UUID(0, 0)).header("Accept", "application/x-ndjson").DELETE();
        assertAnswer(browser.send(stream), 404, "DEVICE_UNKNOWN");
    }

    @Test
    void tenMegabytesAreTooMuchWhetherAnnouncedOrNot() {
        byte[] body = ("{\"label\":\"" + "x".repeat(10 << 20) + "\"}").getBytes();
        var announced = browser.request("/api/v1/devices").header("Content-Type", "application/json").POST(BodyPublishers.ofByteArray(body));
        assertAnswer(browser.send(announced), 413, "TOO_LARGE");
        var streamed = browser.request("/api/v1/devices").header("Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)));
        assertAnswer(browser.send(streamed), 413, "TOO_LARGE");
    }

    @Test
    void answersAreNeverKeptAndScriptsComeFromHereOnly() {
        Visitor.Answer answer = browser.get("/api/v1/session");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).hasValueSatisfying(policy -> assertThat(policy)
                .contains("default-src 'self'", "worker-src 'self'", "object-src 'none'").doesNotContain("script-src").doesNotContain("unsafe-eval"));
    }

    @Test
    void behindAProxyThatSpeaksHttpsCookiesStayOnHttps() {
        var answer = browser.send(browser.request("/api/v1/session").header("X-Forwarded-Proto", "https").GET());
        assertThat(answer.headers().allValues("Set-Cookie")).isNotEmpty().allSatisfy(cookie -> assertThat(cookie).contains("; Secure"));
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
    }

    /** 127.0.0.1 is configured here (TungNhaTest); other private addresses are callers like any other. */
    @Test
    void onlyConfiguredProxiesSayWhoCalls() {
        for (int i = 0; i < 61; i++) guess("198.51.100." + i + ", 10.77.3.9");
        assertThat(guess("198.51.100.77, 10.77.3.9")).as("61 guesses of one caller in 10.x, who invents addresses").isEqualTo("SIGN_IN_THROTTLED");
        assertThat(guess("198.51.100.77")).as("another caller, behind the proxy").isEqualTo("SIGN_IN_FAILED");
    }

    private String guess(String forwardedFor) {
        var body = BodyPublishers.ofString("{\"name\":\"nobody-" + java.util.UUID.randomUUID() + "\",\"password\":\"wrong wrong\"}");
        return browser.send(browser.request("/api/v1/session").header("X-Forwarded-For", forwardedFor).header("Content-Type", "application/json").POST(body)).code();
    }

    @Test
    void theHostOfARequestIsNotBelievedInRedirects() throws Exception {
        try (var socket = new java.net.Socket("127.0.0.1", port)) {
            socket.getOutputStream().write("GET /console HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n".getBytes());
            assertThat(new String(socket.getInputStream().readAllBytes())).startsWith("HTTP/1.1 302").contains("Location: /console/\r\n").doesNotContain("evil.example");
        }
    }

    @Test
    void whatACacheMayKeepSetsNoCookie() {
        for (String path : new String[] {"/", "/field/", "/console/", "/assets/door-1a2b3c4d.js", "/field-sw.js", "/api/v1/public/notices", "/api/v1/public/services"}) {
            Visitor.Answer answer = new Visitor(port, null).get(path);
            assertThat(answer.status()).as(path).isEqualTo(200);
            assertThat(answer.headers().allValues("Set-Cookie")).as(path).isEmpty();
        }
        for (String path : new String[] {"/api/v1/csrf", "/api/v1/about"}) {
            Visitor.Answer answer = new Visitor(port, null).get(path);
            assertThat(answer.headers().allValues("Set-Cookie")).as(path).isNotEmpty();
            assertThat(answer.headers().firstValue("Cache-Control")).as(path).contains("no-store");
        }
    }

    @Test
    void everybodyMayAskWhatThisIs() {
        var about = new Visitor(port, null).get("/api/v1/about");
        assertThat(about.status()).isEqualTo(200);
        assertThat(about.json().get("version").asString()).isNotBlank();
        assertThat(about.json().get("today").asString()).matches("\\d{4}-\\d\\d-\\d\\d");
    }

    @Test
    void eachDoorIsOnePageWhateverScreenIsAskedFor() {
        Visitor anybody = new Visitor(port, null);
        assertThat(anybody.get("/").body()).contains("public door");
        for (String path : new String[] {"/field", "/field/", "/field/index.html", "/field/households", "/field/households/12/visits/34/more"}) {
            Visitor.Answer page = anybody.get(path);
            if (page.status() == 302) page = anybody.get(page.headers().firstValue("Location").orElseThrow().replaceAll("^https?://[^/]+", ""));
            assertThat(page.body()).as(path).contains("field door");
            assertThat(page.headers().firstValue("Cache-Control")).as(path).contains("no-cache");
            assertThat(page.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        }
        assertThat(anybody.get("/console/places/7").body()).contains("console door");
        assertThat(anybody.get("/field/manifest.webmanifest").headers().firstValue("Content-Type")).contains("application/manifest+json");
        assertAnswer(anybody.get("/field/missing.png"), 404, "NOT_FOUND");
    }

    @Test
    void anAddressThatNamesNothingIsAPageForAPersonAndAProblemForAProgram() {
        Visitor anybody = new Visitor(port, null);
        Visitor.Answer page = anybody.send(anybody.request("/khong-co").header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8").GET());

        assertThat(page.status()).isEqualTo(404);
        assertThat(page.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(page.body()).contains("public door");
        assertAnswer(anybody.get("/khong-co"), 404, "NOT_FOUND");
    }

    @Test
    void hashedFilesAreKeptForeverAndTheServiceWorkerIsAskedForAnew() {
        Visitor anybody = new Visitor(port, null);
        assertThat(anybody.get("/assets/door-1a2b3c4d.js").headers().firstValue("Cache-Control")).hasValueSatisfying(rule ->
                assertThat(rule).contains("immutable", "max-age=31536000"));
        assertThat(anybody.get("/field-sw.js").headers().firstValue("Cache-Control")).contains("no-cache");
        assertAnswer(anybody.get("/assets/../application.yaml"), 400, "MALFORMED");
    }

    private static void assertAnswer(Visitor.Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.code()).as(answer.body()).isEqualTo(code);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    }
}
