package vn.tungnha.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.Map;

/** One kept-alive HTTP connection, used by one thread, so that all the load generator spends is that thread's. */
final class Connection {
    private final String base;
    private final Map<String, String> session;

    /** @param session headers that go with every call */
    Connection(int port, Map<String, String> session) {
        this.base = "http://localhost:" + port;
        this.session = session;
    }

    byte[] get(String path) { return call("GET", path, Map.of(), null); }

    byte[] post(String path, Map<String, String> headers, byte[] body) { return call("POST", path, headers, body); }

    private byte[] call(String method, String path, Map<String, String> headers, byte[] body) {
        try {
            var http = (HttpURLConnection) URI.create(base + path).toURL().openConnection();
            http.setRequestMethod(method);
            session.forEach(http::setRequestProperty);
            headers.forEach(http::setRequestProperty);
            if (body != null) send(http, body);
            if (http.getResponseCode() != 200) throw new IllegalStateException(path + " answered " + http.getResponseCode());
            try (var answer = http.getInputStream()) {
                return answer.readAllBytes();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void send(HttpURLConnection http, byte[] body) throws IOException {
        http.setDoOutput(true);
        http.setFixedLengthStreamingMode(body.length);
        http.setRequestProperty("Content-Type", "application/json");
        try (OutputStream out = http.getOutputStream()) {
            out.write(body);
        }
    }
}
