package vn.tungnha.fuzz;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** One HTTP request written byte by byte: a client library would refuse to send most of what is tried here. */
final class RawCall {
    /** @param status 0 when the server closed the connection without an answer */
    record Answer(int status, String head, String body, Duration took) {}

    private static final int PATIENCE_MILLIS = 30_000;
    private static final int LONGEST_ANSWER = 1 << 20;

    private final String line;
    private final String address;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private byte[] body = {};

    RawCall(String method, String address) {
        this.address = address;
        line = method + " " + address + " HTTP/1.1";
        header("Host", "localhost").header("Connection", "close");
    }

    String address() { return address; }

    RawCall header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    RawCall body(byte[] bytes) {
        body = bytes;
        return header("Content-Length", String.valueOf(bytes.length));
    }

    Answer send(int port) {
        long begun = System.nanoTime();
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            write(socket);
            return read(socket.getInputStream(), begun);
        } catch (IOException failure) {
            throw new UncheckedIOException(line, failure);
        }
    }

    /** A server that refuses by the head alone may close before it has read the body. */
    private void write(Socket socket) throws IOException {
        var head = new StringBuilder(line).append("\r\n");
        headers.forEach((name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        socket.getOutputStream().write(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
        try {
            socket.getOutputStream().write(body);
        } catch (IOException closedEarly) {
            // the answer says why
        }
    }

    private static Answer read(InputStream in, long begun) throws IOException {
        var bytes = new java.io.ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        int count;
        while (bytes.size() < LONGEST_ANSWER && !isStream(bytes) && (count = readOrEnd(in, buffer)) > 0) bytes.write(buffer, 0, count);
        String text = bytes.toString(StandardCharsets.UTF_8);
        int end = text.indexOf("\r\n\r\n");
        int status = text.startsWith("HTTP/1.1 ") ? Integer.parseInt(text.substring(9, 12)) : 0;
        return new Answer(status, end < 0 ? text : text.substring(0, end), end < 0 ? "" : text.substring(end + 4), Duration.ofNanos(System.nanoTime() - begun));
    }

    private static int readOrEnd(InputStream in, byte[] buffer) throws IOException {
        try {
            return in.read(buffer);
        } catch (java.net.SocketException reset) {
            return -1;
        }
    }

    private static boolean isStream(java.io.ByteArrayOutputStream bytes) {
        return bytes.size() < 4096 && bytes.toString(StandardCharsets.ISO_8859_1).contains("text/event-stream");
    }

    @Override
    public String toString() {
        String sent = new String(body, StandardCharsets.UTF_8);
        return shortened(line) + " " + headers.getOrDefault("Content-Type", "") + " " + shortened(sent);
    }

    private static String shortened(String text) {
        String safe = text.replaceAll("\\p{Cntrl}", "?");
        return safe.length() <= 300 ? safe : safe.substring(0, 300) + "… (" + safe.length() + ")";
    }
}
