package vn.tungnha.testing;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A browser at one front door: keeps cookies, echoes the CSRF token. */
public final class Browser {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final CookieManager cookies;
    private final HttpClient http;
    private final String base;
    private final String door;

    public Browser(int port, String door) { this(port, door, new CookieManager()); }

    private Browser(int port, String door, CookieManager cookies) {
        this(port, door, cookies, HttpClient.newBuilder().cookieHandler(cookies).build());
    }

    private Browser(int port, String door, CookieManager cookies, HttpClient http) {
        this.base = "http://localhost:" + port;
        this.door = door;
        this.cookies = cookies;
        this.http = http;
    }

    /** The same browser, asking another server of the same house. */
    public Browser at(int port) { return new Browser(port, door, cookies, http); }

    /** Signs in and keeps the session. */
    public Browser signIn(String name, String password) {
        send("GET", "/api/v1/csrf", null, Map.of());
        HttpResponse<String> answer = post("/api/v1/session", "{\"name\":\"" + name + "\",\"password\":\"" + password + "\"}");
        if (answer.statusCode() != 200) throw new AssertionError("sign-in answered " + answer.statusCode() + " " + answer.body());
        return this;
    }

    public HttpResponse<String> get(String path) { return send("GET", path, null, Map.of()); }

    public HttpResponse<String> post(String path, String body) { return post(path, body, Map.of()); }

    public HttpResponse<String> post(String path, String body, Map<String, String> headers) { return send("POST", path, body, headers); }

    public HttpResponse<String> send(String method, String path, String body, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path)).header("X-Front-Door", door)
                .header("Content-Type", "application/json").method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        headers.forEach(request::header);
        csrf().ifPresent(token -> request.header("X-XSRF-TOKEN", token));
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    public static JsonNode json(HttpResponse<String> answer) { return JSON.readTree(answer.body()); }

    private java.util.Optional<String> csrf() {
        return cookies.getCookieStore().getCookies().stream().filter(cookie -> cookie.getName().equals("XSRF-TOKEN")).map(HttpCookie::getValue).findFirst();
    }
}
