package vn.tungnha.testing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.tungnha.access.Door;

/** One person's browser at one front door: keeps its cookies and echoes the CSRF token, as the app does. */
public final class Visitor {
    /** What came back; {@code code} is the refusal's, or empty. */
    public record Answer(int status, HttpHeaders headers, String body) {
        public JsonNode json() { return JSON.readTree(body); }

        public String code() { return body.startsWith("{") ? json().path("code").asString("") : ""; }
    }

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient HTTP = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(60)).build();
    private static final int ENOUGH = 1_000_000;

    private final int port;
    private final Door door;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    public Visitor(int port, Door door) {
        this.port = port;
        this.door = door;
    }

    public Answer get(String path) { return call("GET", path, null); }

    public Answer post(String path, String json) { return call("POST", path, json); }

    public Answer delete(String path) { return call("DELETE", path, null); }

    public Answer signIn(String name, String password) {
        get("/api/v1/session");
        return post("/api/v1/session", JSON.writeValueAsString(Map.of("name", name, "password", password)));
    }

    public void keep(String cookie, String value) { cookies.put(cookie, value); }

    public String cookie(String name) { return cookies.get(name); }

    /** Reads at most the beginning of an answer that never ends. */
    public Answer call(String method, String path, String json) {
        var request = request(path).method(method, json == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json));
        if (json != null) request.header("Content-Type", "application/json");
        return send(request);
    }

    public HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).timeout(Duration.ofSeconds(180));
        if (door != null) request.header("X-Front-Door", door.word());
        if (cookies.containsKey("XSRF-TOKEN")) request.header("X-XSRF-TOKEN", cookies.get("XSRF-TOKEN"));
        if (!cookies.isEmpty()) request.header("Cookie", cookies.entrySet().stream().map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining("; ")));
        return request;
    }

    public Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<java.io.InputStream> response = HTTP.send(request.build(), BodyHandlers.ofInputStream());
            response.headers().allValues("Set-Cookie").forEach(this::take);
            try (var body = response.body()) {
                boolean endless = response.headers().firstValue("Content-Type").orElse("").startsWith("text/event-stream");
                return new Answer(response.statusCode(), response.headers(), endless ? "" : new String(body.readNBytes(ENOUGH), StandardCharsets.UTF_8));
            }
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private void take(String setCookie) {
        String pair = setCookie.split(";", 2)[0];
        String name = pair.substring(0, pair.indexOf('='));
        if (setCookie.contains("Max-Age=0")) cookies.remove(name);
        else cookies.put(name, pair.substring(pair.indexOf('=') + 1));
    }
}
